using Tenet.Core.Importing.Reading;
using Tenet.Core.Model;
using Tenet.Core.Project;

namespace Tenet.Core.Importing.Finishing;

/// <summary>Finds out how tenants are kept apart, and gives every table of theirs the tenant's column.</summary>
internal sealed class Tenancy : IStep
{
    public void Apply(Workshop shop)
    {
        var settings = shop.Options.Settings.Tenancy;
        var conditions = Conditions(shop).ToList();
        var column = settings.Column ?? shop.Schema.TenantColumns.Select(item => item.Column).FirstOrDefault()
            ?? conditions.SelectMany(item => SqlWords.Names(item.Sql)).FirstOrDefault(name => name.EndsWith("_id", StringComparison.Ordinal) && shop.Tables.Any(table => shop.Column(table, name) is not null));
        var root = settings.Root is { } named ? shop.Table(named) : column is not null && shop.Lookup.Resolve(column[..^3]) is { } key ? shop.Table(key) : null;
        if (column is null || root is null || (settings.Strategy != TenancyStrategy.RowLevelSecurity && conditions.Count == 0 && shop.Schema.Security.Count == 0 && shop.Schema.TenantColumns.Count == 0))
        {
            return;
        }

        var owned = Owned(shop, root, column, settings);
        shop.Tenancy = new TenancyPlan(root.Id, column, Setting(shop, settings, conditions) ?? "app." + column, owned);
        foreach (var table in shop.Tables.Where(table => owned.Contains(table.Id)))
        {
            Own(shop, table, root, column);
        }

        if (shop.Schema.TenantColumns.Count > 0 && shop.Tables.Where(table => table.Id != root.Id && !owned.Contains(table.Id)).Select(table => table.Name).ToList() is { Count: > 0 } platform)
        {
            shop.Notes.Contradict(
                "not-every-table-has-a-tenant", $"Every table is said to have {column}; {root.Name} is itself the tenant, and {string.Join(", ", platform)} belong to none.",
                $"{root.Name} is kept apart by its id; the others are listed as platform in tenet.yml.", shop.Schema.TenantColumns.Select(item => item.Place));
        }
    }

    /// <summary>Conditions of policies, in sentences and in SQL that was run.</summary>
    private static IEnumerable<(string Sql, Place Place)> Conditions(Workshop shop) =>
        shop.Schema.Policies.Select(policy => (policy.Sql, policy.Place))
            .Concat(shop.Tables.SelectMany(table => shop.Of<Policy>(table).Select(policy => (policy.Using ?? policy.WithCheck ?? "", shop.InSql("policy", table.Name) ?? shop.PlaceOf(table)))));

    private static HashSet<FactId> Owned(Workshop shop, Table root, string column, TenancySettings settings)
    {
        var listed = shop.Schema.Security.SelectMany(security => security.Tables).Select(shop.Table).OfType<Table>().Select(table => table.Id).ToHashSet();
        var owned = shop.Tables.Where(table => shop.Column(table, column) is not null || listed.Contains(table.Id)).Select(table => table.Id).ToHashSet();
        owned.Remove(root.Id);
        var children = shop.Tables.SelectMany(table => shop.Of<ForeignKey>(table)).Where(key => !key.Columns.Any(name => name.EndsWith("_by", StringComparison.Ordinal) || name.EndsWith("_by_id", StringComparison.Ordinal) && key.ReferencedTable == key.Table))
            .ToLookup(key => new FactId(FactKind.Table, key.ReferencedSchema, key.ReferencedTable), key => key.Parent!.Value);
        var open = new Queue<FactId>(owned);
        while (open.TryDequeue(out var parent))
        {
            foreach (var child in children[parent].Where(child => child != root.Id && owned.Add(child)))
            {
                open.Enqueue(child);
            }
        }

        owned.ExceptWith(settings.Platform.Select(shop.Table).OfType<Table>().Select(table => table.Id));
        return owned;
    }

    private static void Own(Workshop shop, Table table, Table root, string column)
    {
        var security = shop.Schema.Security.FirstOrDefault(security => security.Tables.Any(name => shop.Table(name)?.Id == table.Id));
        var found = shop.Column(table, column);
        if (found is null)
        {
            if (security is not null)
            {
                shop.Notes.Contradict("policy-column-missing", $"Row security of {table.Name} needs {column}, and no description of {table.Name} has it.", "The column was added, with foreign keys that hold it equal to the parent's.", security.Place, shop.PlaceOf(table));
            }

            found = shop.AddColumn(table, column, shop.TypeOfKey(root));
            shop.Notes.Add(column, table.Name);
        }

        StatedRelations.Refer(shop, table, found, root, null, shop.PlaceOf(table), required: true);
        shop.Put(shop.Column(table, column)! with { NotNull = shop.Column(table, column)!.NotNull ?? new NotNull() });
    }

    private static string? Setting(Workshop shop, TenancySettings settings, List<(string Sql, Place Place)> conditions)
    {
        var named = conditions.SelectMany(item => SqlWords.Calls(item.Sql, "current_setting").Select(call => (call.Constant, item.Place)))
            .Concat(shop.Schema.Sql.SelectMany(sql => SqlWords.Calls(sql.Text, "set_config").Select(call => (call.Constant, Place: sql.Place with { Line = sql.Place.Line + sql.Text.AsSpan(0, call.Offset).Count('\n') })))).ToList();
        var names = named.DistinctBy(item => item.Constant).ToList();
        if (names.Count > 1)
        {
            shop.Notes.Contradict("setting-names-differ", $"The present tenant is told by {string.Join(" and by ", names.Select(item => item.Constant))}.", $"Policies read {settings.Settings.Tenant ?? names[0].Constant}.", names.Select(item => item.Place));
        }

        return settings.Settings.Tenant ?? names.Select(item => item.Constant).FirstOrDefault();
    }
}
