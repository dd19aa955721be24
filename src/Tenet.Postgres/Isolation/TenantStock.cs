using Npgsql;
using Tenet.Core.Isolation;
using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Isolation;

/// <summary>Sees to it that each table has rows of several tenants, and one to spare of each.</summary>
internal sealed class TenantStock(NpgsqlConnection connection, IsolationSchema schema, SchemaModel model, CancellationToken cancellation)
{
    private const int FewestTenants = 3;

    private const int MostTenants = 4;

    private const int MostRows = 12;

    private const int MostValues = 2000;

    // Numbers make values differ; each row that is invented has room of its own.
    private const int Room = 200;

    private readonly Dictionary<FactId, string> missing = [];
    private ProofSchema proof = null!;
    private ColumnCandidates candidates = null!;
    private int begun;

    public async Task<RowStock> FillAsync()
    {
        proof = new ProofSchema(model, await CheckColumns.ReadAsync(connection, cancellation));
        candidates = new ColumnCandidates(proof);
        var tenants = await TenantsAsync();
        foreach (var table in InOrder())
        {
            foreach (var tenant in tenants.Where(tenant => table.OwnerOfAll is null || table.OwnerOfAll == tenant))
            {
                if ((await ThereAsync(table, tenant)).Count == 0)
                {
                    await AddAsync(table, tenant, keep: true);
                }
            }
        }

        var spare = new Dictionary<(FactId, string), TenantRow?>();
        foreach (var table in InOrder())
        {
            foreach (var tenant in tenants.Where(tenant => table.OwnerOfAll is null || table.OwnerOfAll == tenant))
            {
                spare[(table.Id, tenant)] = await AddAsync(table, tenant, keep: false) ?? await BesideNewParentsAsync(table, tenant) ?? await WithParentsOfOthersAsync(table, tenant, tenants);
            }
        }

        var late = await LatecomersAsync([.. schema.Owned.Where(table => table.OwnerOfAll is null && tenants.All(tenant => spare[(table.Id, tenant)] is null))]);
        var rows = new Dictionary<(FactId, string), RowsOfTenant>();
        foreach (var table in schema.Owned)
        {
            foreach (var tenant in tenants.Where(tenant => table.OwnerOfAll is null || table.OwnerOfAll == tenant))
            {
                rows[(table.Id, tenant)] = new RowsOfTenant(await ThereAsync(table, tenant), spare[(table.Id, tenant)]);
            }
        }

        return new RowStock(tenants, rows, missing) { Latecomers = late, Common = await CommonAsync(), Values = await ValuesAsync(tenants) };
    }

    private async Task<IReadOnlyList<string>> TenantsAsync()
    {
        if (schema.Tenancy.Schemas.Count > 0)
        {
            return [.. schema.Tenancy.Schemas.Select(item => item.Schema).Order(StringComparer.Ordinal)];
        }

        var root = schema.Owned.FirstOrDefault(table => schema.View.Tenants.IsRoot(table.Facts));
        for (var round = 0; root is not null && round < FewestTenants && (await KeysAsync(root)).Count < FewestTenants; round++)
        {
            await AddAsync(root, tenant: null, keep: true);
        }

        IReadOnlyList<OwnedTable> tables = root is not null ? [root] : schema.Owned;
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            keys.UnionWith(await KeysAsync(table));
        }

        return [.. keys.Take(MostTenants)];
    }

    private async Task<IReadOnlyList<string>> KeysAsync(OwnedTable table)
    {
        await using var trial = await Trial.BeginAsync(connection, cancellation);
        return [.. (await trial.RowsAsync($"SELECT DISTINCT {table.Owner("t")} FROM {table.Path} AS t ORDER BY 1")).Select(row => row[0]).OfType<string>()];
    }

    private Task<IReadOnlyList<TenantRow>> ThereAsync(OwnedTable table, string tenant) => RowsAsync(table, $"{table.Owner("t")} = {Quote.Literal(tenant)}");

    private async Task<IReadOnlyList<TenantRow>> RowsAsync(OwnedTable table, string condition, int most = MostRows)
    {
        var columns = table.Facts.Columns;
        await using var trial = await Trial.BeginAsync(connection, cancellation);
        var rows = await trial.RowsAsync(
            $"SELECT {string.Join(", ", columns.Select(column => $"t.{Quote.Identifier(column.Name)}::text"))} FROM {table.Path} AS t WHERE {condition} ORDER BY t.tableoid, t.ctid LIMIT {most}");
        return [.. rows.Select(row => new TenantRow(columns.Zip(row).ToDictionary(pair => pair.First.Name, pair => pair.Second)))];
    }

    // Kept for good, or made only to know what the table would take. A row is most likely taken where it is like one that is there; and what a trigger counts is best left to it.
    private async Task<TenantRow?> AddAsync(OwnedTable table, string? tenant, bool keep, bool latest = false, string? parentsOf = null)
    {
        var like = await LikeAsync(table, tenant);
        var counted = Uniques(table).Where(column => table.Facts.Column(column) is { Default: null, Identity: null }).ToHashSet(StringComparer.Ordinal);
        return await AddAsync(table, tenant, keep, latest, parentsOf, like, []) ?? await AddAsync(table, tenant, keep, latest, parentsOf, [], []) ?? (counted.Count == 0 ? null : await AddAsync(table, tenant, keep, latest, parentsOf, like, counted));
    }

    private async Task<TenantRow?> AddAsync(OwnedTable table, string? tenant, bool keep, bool latest, string? parentsOf, Dictionary<string, IReadOnlyList<string>> like, HashSet<string> leftOut)
    {
        await using var trial = await Trial.BeginAsync(connection, cancellation);
        try
        {
            begun += Room;
            var inventor = new RowInventor(proof, candidates, trial) { First = begun, Fresh = !keep, LeftOut = leftOut, Existing = name => ExistingAsync(name, schema.View.Tenants.Root is { } root && root.Schema == name.Schema && root.Name == name.Name ? tenant : parentsOf ?? tenant, latest, trial) };
            var given = table.OwnerColumn is { } owner && tenant is not null && !schema.View.Tenants.IsRoot(table.Facts) ? new Dictionary<string, string> { [owner] = tenant } : [];
            var row = await inventor.NewAsync(new RelationName(table.Facts.Schema, table.Facts.Name), null, given, like);
            if (keep && await trial.KeepAsync() is { } problem)
            {
                throw new CannotInvent(Trial.Words(problem));
            }

            missing.Remove(table.Id);
            return new TenantRow(row.Values);
        }
        catch (CannotInvent reason)
        {
            missing.TryAdd(table.Id, $"no row could be invented: {reason.Message}; give some in db/samples");
            return null;
        }
    }

    // What a row of the tenant has, or else one of anybody, in columns that are no part of a key.
    private async Task<Dictionary<string, IReadOnlyList<string>>> LikeAsync(OwnedTable table, string? tenant)
    {
        var row = tenant is not null && await ThereAsync(table, tenant) is [var own, ..] ? own : await RowsAsync(table, "true") is [var any, ..] ? any : null;
        var keys = Uniques(table).Concat(table.Facts.Key?.Columns ?? []).Concat(table.Facts.ForeignKeys.SelectMany(key => key.Columns)).ToHashSet(StringComparer.Ordinal);
        return row is null ? [] : table.Writable.Where(column => !keys.Contains(column.Name) && row[column.Name] is not null)
            .ToDictionary(column => column.Name, column => (IReadOnlyList<string>)[ColumnCandidates.Escape(row[column.Name]!)]);
    }

    private static IEnumerable<string> Uniques(OwnedTable table) =>
        table.Facts.Lookups.Where(lookup => lookup.Unique).SelectMany(lookup => lookup.Columns).OfType<string>()
            .Where(column => column != table.OwnerColumn && !table.Facts.ForeignKeys.Any(key => key.Columns.Contains(column)) && table.Facts.Key?.Columns.Contains(column) != true);

    // Where a row hangs on another one alone, the one that is there has its row already.
    private async Task<TenantRow?> BesideNewParentsAsync(OwnedTable table, string tenant)
    {
        var parents = table.Facts.ForeignKeys.Select(schema.View.Referenced).OfType<Core.Rules.Facts.TableFacts>().Select(facts => schema.Find(facts.Id)).OfType<OwnedTable>()
            .Where(parent => parent.Id != table.Id && !schema.View.Tenants.IsRoot(parent.Facts)).DistinctBy(parent => parent.Id);
        foreach (var parent in parents)
        {
            if (await AddAsync(parent, tenant, keep: true) is not null && await AddAsync(table, tenant, keep: false, latest: true) is { } row)
            {
                return row;
            }
        }

        return null;
    }

    // A table that takes one row a tenant has none to spare of those that have it.
    private async Task<IReadOnlyDictionary<FactId, TenantRow>> LatecomersAsync(IReadOnlyList<OwnedTable> tables)
    {
        var rows = new Dictionary<FactId, TenantRow>();
        if (tables.Count == 0 || schema.Owned.FirstOrDefault(table => schema.View.Tenants.IsRoot(table.Facts)) is not { OwnerColumn: { } key } root
            || await AddAsync(root, tenant: null, keep: true) is not { } latecomer || latecomer[key] is not { } tenant)
        {
            return rows;
        }

        foreach (var table in tables)
        {
            if (await AddAsync(table, tenant, keep: false) is { } row)
            {
                rows[table.Id] = row;
            }
        }

        return rows;
    }

    // Who ties things of two tenants together, as a membership does, may have tied all of one already.
    private async Task<TenantRow?> WithParentsOfOthersAsync(OwnedTable table, string tenant, IReadOnlyList<string> tenants)
    {
        foreach (var other in tenants.Where(other => other != tenant))
        {
            if (await AddAsync(table, tenant, keep: false, parentsOf: other) is { } row)
            {
                return row;
            }
        }

        return null;
    }

    private async Task<IReadOnlyDictionary<string, IReadOnlySet<string>>> ValuesAsync(IReadOnlyList<string> tenants)
    {
        var values = tenants.ToDictionary(tenant => tenant, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (table, tenant) in schema.Owned.SelectMany(table => tenants.Select(tenant => (table, tenant))))
        {
            var rows = await RowsAsync(table, $"{table.Owner("t")} = {Quote.Literal(tenant)}", MostValues);
            values[tenant].UnionWith(rows.SelectMany(row => row.Values.Values).OfType<string>().Where(value => value.Length >= RowStock.ShortestMark));
        }

        var said = values.Values.SelectMany(own => own).Distinct(StringComparer.Ordinal).Where(schema.Says).ToHashSet(StringComparer.Ordinal);
        foreach (var own in values.Values)
        {
            own.ExceptWith(said);
        }

        return values.ToDictionary(pair => pair.Key, pair => (IReadOnlySet<string>)pair.Value, StringComparer.Ordinal);
    }

    // What stands in tables of no tenant tells nothing of one.
    private async Task<IReadOnlySet<string>> CommonAsync()
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in schema.Platform.Concat(schema.Undeclared))
        {
            await using var trial = await Trial.BeginAsync(connection, cancellation);
            values.UnionWith((await trial.RowsAsync($"SELECT * FROM {table.Id.Path} LIMIT 1000")).SelectMany(row => row).OfType<string>());
        }

        return values;
    }

    private async Task<InventedRow?> ExistingAsync(RelationName name, string? tenant, bool latest, Trial trial)
    {
        var columns = proof.Columns(name).ToList();
        var table = schema.Find(new FactId(FactKind.Table, name.Schema, name.Name));
        var own = table is null || tenant is null ? "" : $" WHERE {table.Owner("t")} = {Quote.Literal(tenant)}";
        var (row, _) = await trial.RowAsync($"SELECT {string.Join(", ", columns.Select(column => $"t.{Quote.Identifier(column.Name)}::text"))} FROM {name} AS t{own} ORDER BY t.tableoid, t.ctid{(latest ? " DESC" : "")} LIMIT 1");
        return row is null ? null : new InventedRow(name, columns.Zip(row).ToDictionary(pair => pair.First.Name, pair => pair.Second));
    }

    // What is referred to comes first.
    private List<OwnedTable> InOrder()
    {
        var (seen, order) = (new HashSet<FactId>(), new List<OwnedTable>());
        void Visit(OwnedTable table)
        {
            if (seen.Add(table.Id))
            {
                foreach (var parent in table.Facts.ForeignKeys.Select(schema.View.Referenced).OfType<Core.Rules.Facts.TableFacts>().Select(facts => schema.Find(facts.Id)).OfType<OwnedTable>())
                {
                    Visit(parent);
                }

                order.Add(table);
            }
        }

        foreach (var table in schema.Owned)
        {
            Visit(table);
        }

        return order;
    }
}
