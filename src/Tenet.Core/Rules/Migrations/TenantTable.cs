using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Migrations;

internal sealed class TenantTable : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/tenant-table", Severity.Error, "A new table with rows of tenants comes with all that keeps them apart",
        "Between the migration that makes the table and the one that protects it, every tenant sees the rows of all.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        var made = migration.Events.Where(happened => happened is { Kind: HistoryEventKind.Created, Id.Kind: FactKind.Table }).Select(happened => happened.Id).ToHashSet();
        if (migration.After is null || made.Count == 0 || migration.Settings.Tenancy is not { Strategy: TenancyStrategy.RowLevelSecurity, Column: not null })
        {
            yield break;
        }

        var schema = new SchemaView(new RuleInput(migration.After, migration.Settings));
        foreach (var table in schema.Tenants.Tables.Where(table => made.Contains(table.Id) && !schema.Tenants.IsRoot(table)))
        {
            var missing = Missing(schema, table).ToList();
            if (missing.Count > 0)
            {
                yield return Found(migration, table.Id, null, $"{Rule.Shown(table.Id)} holds rows of tenants and comes without {string.Join(", ", missing)}: put that into the migration that makes the table.");
            }
        }
    }

    private static IEnumerable<string> Missing(SchemaView schema, TableFacts table)
    {
        var column = schema.Tenants.ColumnOf(table);
        if (schema.Tenants.Root is { } root && !table.ForeignKeys.Any(key => key.Columns.Contains(column) && IsToTenants(schema, key, root)))
        {
            yield return $"a foreign key of {column}";
        }

        if (table.Table is not { RowSecurity: true })
        {
            yield return "row security";
        }

        if (table.Policies.Count == 0)
        {
            yield return "a policy";
        }

        if (!table.Lookups.Any(lookup => lookup.Columns is [var first, ..] && first == column))
        {
            yield return $"an index that begins with {column}";
        }

        if (table.Comment is null)
        {
            yield return "a comment";
        }
    }

    // To the tenants themselves, or with the tenant to another table of theirs.
    private static bool IsToTenants(SchemaView schema, ForeignKey key, TableFacts root) => schema.Referenced(key) is { } other && (other.Id == root.Id || schema.Tenants.Holds(other));
}
