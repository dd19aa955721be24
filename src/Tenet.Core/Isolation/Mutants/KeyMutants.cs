using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Mutants;

/// <summary>The tenant taken out of foreign keys and of unique keys.</summary>
internal static class KeyMutants
{
    public static IEnumerable<Mutant> Of(IsolationSchema schema) => schema.Owned.Where(table => table.OwnerColumn is not null).SelectMany(table => ForeignKeys(table, schema).Concat(Uniques(table)));

    private static IEnumerable<Mutant> ForeignKeys(OwnedTable table, IsolationSchema schema)
    {
        foreach (var key in table.Facts.ForeignKeys.Where(key => key.Columns.Count > 1 && key.Columns.Contains(table.OwnerColumn!) && !key.Inherited && schema.View.Referenced(key) is { } parent && schema.Find(parent.Id) is not null))
        {
            var pairs = key.Columns.Zip(key.ReferencedColumns).Where(pair => pair.First != table.OwnerColumn).ToList();
            var (constraint, parent) = (Quote.Identifier(key.Name), new RelationName(key.ReferencedSchema, key.ReferencedTable));
            yield return new Mutant(
                $"take the tenant out of {key.Id.Path}", table.Id,
                [$"ALTER TABLE {table.Path} DROP CONSTRAINT {constraint}", $"ALTER TABLE {table.Path} ADD CONSTRAINT {constraint} FOREIGN KEY ({Quote.Identifiers(pairs.Select(pair => pair.First))}) REFERENCES {parent} ({Quote.Identifiers(pairs.Select(pair => pair.Second))})"]);
        }
    }

    // What is left must be guessable: nobody probes a random key.
    private static IEnumerable<Mutant> Uniques(OwnedTable table)
    {
        foreach (var lookup in table.Facts.Lookups.Where(lookup => lookup.Unique && lookup.Columns.Contains(table.OwnerColumn)))
        {
            var left = lookup.Columns.OfType<string>().Where(column => column != table.OwnerColumn).ToList();
            if (left.Count > 0 && left.All(column => table.Facts.Column(column) is { Type: not "uuid" }))
            {
                var drop = lookup.Index is { } index ? $"DROP INDEX {index.Id.Path}" : $"ALTER TABLE {table.Path} DROP CONSTRAINT {Quote.Identifier(lookup.Id.Name)}";
                yield return new Mutant(
                    $"take the tenant out of {lookup.Id.Path}", table.Id,
                    [drop, $"CREATE UNIQUE INDEX tenet_mutant ON {table.Path} ({Quote.Identifiers(left)}){(lookup.Predicate is null ? "" : $" WHERE {lookup.Predicate}")}"]);
            }
        }
    }
}
