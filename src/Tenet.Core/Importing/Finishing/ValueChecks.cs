using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Importing.Finishing;

/// <summary>Listed values become a check; unique columns a key. Lists that differ are told.</summary>
internal sealed class ValueChecks : IStep
{
    public void Apply(Workshop shop)
    {
        foreach (var merged in shop.Merged)
        {
            if (shop.Table(merged.Key) is not { } table)
            {
                continue;
            }

            foreach (var stated in merged.Columns)
            {
                if (stated.Valued is { } values && shop.Column(table, stated.Name) is { } column && (column.Type == "text" || column.Type.StartsWith("character", StringComparison.Ordinal)) && column.Generated is null)
                {
                    foreach (var other in stated.Mentions.Where(mention => mention.Values.Count > 0 && !mention.Values.ToHashSet().SetEquals(values.Values)))
                    {
                        shop.Notes.Contradict("values-differ", $"The values of {table.Name}.{stated.Name} are listed twice and differ.", "The first list was written.", values.Place, other.Place);
                    }

                    var check = new CheckConstraint
                    {
                        Schema = table.Schema, Table = table.Name, Name = Workshop.Name(table.Name, stated.Name, "check"),
                        Expression = $"{Quote.Identifier(stated.Name)} IN ({string.Join(", ", values.Values.Select(Quote.Literal))})",
                    };
                    if (!shop.Contains(check.Id))
                    {
                        shop.Notes.Assume("text with a check for a list of values, because an index does not serve an enum under row security", $"{table.Name}.{stated.Name}");
                        shop.Put(check);
                        shop.PlaceAt(check.Id, values.Place);
                    }
                }

                if (stated.IsUnique)
                {
                    shop.Schema.Indexes.Add(new ImportedIndex(table.Name, stated.Place) { Columns = [stated.Name], IsUnique = true, Said = stated.Name + " unique" });
                }
            }
        }
    }
}
