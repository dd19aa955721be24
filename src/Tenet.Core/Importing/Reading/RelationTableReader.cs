using System.Text.RegularExpressions;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads tables with a row a relation: Relationship, From Entity, To Entity, Type, Constraints.</summary>
internal sealed partial class RelationTableReader : IDocumentReader
{
    public void Read(ReadingContext context)
    {
        foreach (var row in context.Of(BlockKind.Row))
        {
            if (row.Of("From Entity", "From") is not { } from || row.Of("To Entity", "To") is not { } to || row.Of("Type", "Cardinality") is not { } type)
            {
                continue;
            }

            row.IsUsed = true;
            if (from.IsPlaceholder || to.IsPlaceholder)
            {
                context.Notes.Leave(row.Place, row.Text, "a template's row that nobody filled in");
                continue;
            }

            if (CardinalityText.Read(type.Text) is not { } found)
            {
                context.Notes.Leave(row.Place, row.Text, $"'{type.Text}' is no cardinality");
                continue;
            }

            var constraints = row.Of("Constraints", "Notes")?.Text ?? "";
            var (parent, child) = found.IsReversed ? (to.Text, from.Text) : (from.Text, to.Text);
            context.Schema.Relations.Add(new ImportedRelation(parent, child, found.Cardinality, row.Place)
            {
                OnDelete = OnDelete().Match(constraints) is { Success: true } rule ? rule.Groups["action"].Value.ToLowerInvariant() : null,
                IsOptional = Optional().IsMatch(constraints),
                Through = row.Of("Through", "Junction")?.Text is { Length: > 0 } through ? through : null,
                Column = Column(row.Of("Relationship")?.Text ?? "", child) ?? (Named().Match(constraints) is { Success: true } column ? column.Value : null),
            });
        }
    }

    // The relation may be called by its column, or by its foreign key as PostgreSQL names it.
    private static string? Column(string name, string child)
    {
        var column = name.StartsWith(child + "_", StringComparison.Ordinal) && name.EndsWith("_fkey", StringComparison.Ordinal) ? name[(child.Length + 1)..^"_fkey".Length] : name;
        return column.EndsWith("_id", StringComparison.Ordinal) ? column : null;
    }

    [GeneratedRegex(@"on delete (?<action>cascade|restrict|set null|set default)", RegexOptions.IgnoreCase)]
    private static partial Regex OnDelete();

    [GeneratedRegex(@"\b(optional|nullable)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Optional();

    [GeneratedRegex(@"\b[a-z0-9_]+_id\b")]
    private static partial Regex Named();
}
