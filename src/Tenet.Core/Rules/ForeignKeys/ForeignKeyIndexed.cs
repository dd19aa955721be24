using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;
using Tenet.Core.Sql;

namespace Tenet.Core.Rules.ForeignKeys;

/// <summary>A foreign key has an index that begins with its columns.</summary>
internal sealed class ForeignKeyIndexed : Rule
{
    public override RuleInfo Info { get; } = new(
        "foreign-keys/indexed", Severity.Warning, "A foreign key has an index that begins with its columns",
        "Without one, each delete of a parent row reads the whole child table, and so does every join from the parent.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from key in table.ForeignKeys
        where !key.Inherited && !key.Period && !table.Lookups.Any(lookup => Serves(schema, table, key, lookup))
        select Found(key.Id, $"No index of {Shown(table.Id)} begins with {string.Join(", ", key.Columns)}.", $"CREATE INDEX {Name(schema, table, key)}ON {table.Id.Path} ({Quote.Identifiers(key.Columns)})");

    private static bool Serves(SchemaView schema, TableFacts table, ForeignKey key, Lookup lookup) =>
        lookup.Method is "btree" && (lookup.Predicate is null || key.Columns.Any(column => lookup.Predicate == $"({Quote.Identifier(column)} IS NOT NULL)"))
        && (lookup.LeadsWith(key.Columns) || (lookup.Columns[0] is { } first && key.Columns.Contains(first) && NamesParent(schema, key, first)));

    private static bool NamesParent(SchemaView schema, ForeignKey key, string column)
    {
        var parent = schema.Referenced(key);
        var referenced = key.ReferencedColumns[key.Columns.ToList().IndexOf(column)];
        return parent?.Lookups.Any(lookup => lookup is { Unique: true, Predicate: null, Columns: [var only] } && only == referenced) == true;
    }

    // Where the team agreed on one form, the index is called so; else PostgreSQL gives the name.
    private static string Name(SchemaView schema, TableFacts table, ForeignKey key) =>
        schema.Conventions.Indexes is [var pattern] && pattern.Count(c => c == '*') == 1
            ? Quote.Identifier(pattern.Replace("{table}", table.Name, StringComparison.Ordinal).Replace("*", string.Join('_', key.Columns), StringComparison.Ordinal)) + " "
            : "";
}
