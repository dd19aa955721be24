using Tenet.Core.Model;

namespace Tenet.Core.Importing.Finishing;

/// <summary>Two foreign keys of one column to one table: the weaker one hinders the other.</summary>
internal sealed class DoubleKeys : IStep
{
    public void Apply(Workshop shop)
    {
        foreach (var table in shop.Tables)
        {
            foreach (var group in shop.Of<ForeignKey>(table).GroupBy(key => (Columns: string.Join(",", key.Columns), key.ReferencedTable)).Where(group => group.Count() > 1).ToList())
            {
                var kept = group.OrderBy(key => key.OnDelete is null ? 1 : 0).ThenBy(key => key.Name.EndsWith("_fkey", StringComparison.Ordinal) ? 1 : 0).ThenBy(key => key.Name, StringComparer.Ordinal).First();
                shop.Notes.Contradict(
                    "foreign-key-twice", $"{table.Name}.{group.Key.Columns} refers to {group.Key.ReferencedTable} by {group.Count()} foreign keys; the one without an action keeps the other from deleting.",
                    $"Only {kept.Name} was written.", group.Select(key => shop.InSql(key.Name)).OfType<Place>().DefaultIfEmpty(shop.PlaceOf(table)));
                foreach (var other in group.Where(key => key != kept))
                {
                    shop.Remove(other);
                }
            }
        }
    }
}
