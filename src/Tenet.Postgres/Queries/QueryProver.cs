using Npgsql;
using Tenet.Core.Model;
using Tenet.Core.Queries;
using Tenet.Core.Seeding;
using Tenet.Core.Sql;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Isolation;
using Tenet.Postgres.Proving;
using Tenet.Postgres.Seeding;

namespace Tenet.Postgres.Queries;

/// <summary>Tries queries on rows that were made up: as the application's role in the session of a tenant, among a few tenants and among ten times as many.</summary>
public sealed class QueryProver(Sandbox.Sandbox sandbox, QueryInput input, CancellationToken cancellation)
{
    private const int Growth = 10;

    public async Task<IReadOnlyList<QueryProof>> RunAsync()
    {
        await using var usual = await sandbox.CreateDatabaseAsync(cancellation);
        await using (var connection = await usual.OpenAsync(cancellation))
        {
            await SchemaLoader.LoadAsync(connection, input.Schema, cancellation);
        }

        // Rows are made up in both at a time.
        await using var grown = await usual.CloneAsync(cancellation);
        await using var first = await usual.OpenAsync(cancellation);
        await using var second = await grown.OpenAsync(cancellation);
        var filled = await Task.WhenAll(FillAsync(first, input.Tenants), FillAsync(second, input.Tenants * Growth));
        var (few, many) = (filled[0], filled[1]);
        var judge = await JudgeAsync(few);
        var proofs = new List<QueryProof>();
        foreach (var query in input.Queries)
        {
            proofs.Add(await ProveAsync(query, few, many, judge));
        }

        return proofs;
    }

    private async Task<QueryProof> ProveAsync(DeclaredQuery query, FilledDatabase few, FilledDatabase many, QueryJudge judge)
    {
        if (query.Large.FirstOrDefault(table => few.Rows.Tables.All(item => !IsNamed(item.Table, table.Name))) is { } missing)
        {
            var why = few.Rows.Missing.FirstOrDefault(item => IsNamed(item.Table, missing.Name));
            return new QueryProof(query, null, [why is null ? $"there is no table {missing.Name}" : $"no rows were made up for {missing.Name}: {why.Words}"]);
        }

        try
        {
            var (usual, grown) = (few.Runner(input.Tenancy, cancellation), many.Runner(input.Tenancy, cancellation));
            var trial = new QueryTrial(
                await usual.RunAsync(query, isGeneric: false, isBare: false),
                await usual.RunAsync(query, isGeneric: true, isBare: false),
                await usual.RunAsync(query, isGeneric: false, isBare: true),
                await grown.RunAsync(query, isGeneric: false, isBare: false));
            return new QueryProof(query, trial, judge.Judge(query, trial));
        }
        catch (PostgresException problem)
        {
            return new QueryProof(query, null, [Trial.Words(problem)]);
        }
    }

    private async Task<FilledDatabase> FillAsync(NpgsqlConnection connection, int tenants)
    {
        var request = new SeedRequest(tenants, input.Rows)
        {
            TableRows = input.Queries.SelectMany(query => query.Large).GroupBy(table => table.Name).ToDictionary(group => group.Key, group => group.Max(table => table.Rows)),
        };
        var rows = await TenantRows.FillAsync(connection, input.Tenancy, request, input.Samples, cancellation);
        await using (var command = new NpgsqlCommand("ANALYZE", connection))
        {
            await command.ExecuteNonQueryAsync(cancellation);
        }

        return await AskerAsync(new FilledDatabase(connection, rows, null, null));
    }

    // Somebody in the middle, whose rows are neither on the first pages nor on the last ones, and who is let in: what is made up may be deleted or suspended.
    private async Task<FilledDatabase> AskerAsync(FilledDatabase filled)
    {
        var (tenants, users) = (filled.Rows.Tenants, await new PersonaFinder(filled.Connection, input.Tenancy, filled.Rows.Tenants, cancellation).UsersAsync());
        foreach (var tenant in tenants.Skip(tenants.Count / 2).Concat(tenants.Take(tenants.Count / 2)).Where(tenant => users.Count == 0 || users.ContainsKey(tenant)))
        {
            var asker = filled with { Tenant = tenant, User = users.GetValueOrDefault(tenant) };
            if (await asker.Runner(input.Tenancy, cancellation).IsLetInAsync())
            {
                return asker;
            }
        }

        return filled with { Tenant = tenants.Count == 0 ? null : tenants[tenants.Count / 2] };
    }

    // Partitions of a large table are large.
    private async Task<QueryJudge> JudgeAsync(FilledDatabase filled)
    {
        var names = input.Queries.SelectMany(query => query.Large).Select(table => table.Name).ToHashSet();
        var large = filled.Rows.Tables.Where(item => names.Any(name => IsNamed(item.Table, name))).Select(item => $"{item.Table.Schema}.{item.Table.Name}").ToList();
        const string Sql = """
            WITH RECURSIVE part (oid) AS (
              SELECT c.oid FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname || '.' || c.relname = ANY ($1)
              UNION SELECT i.inhrelid FROM pg_catalog.pg_inherits i JOIN part ON part.oid = i.inhparent
            )
            SELECT n.nspname || '.' || c.relname, x.relname, pg_catalog.pg_get_indexdef(i.indexrelid, 1, false)
            FROM part JOIN pg_catalog.pg_class c USING (oid) JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_catalog.pg_index i ON i.indrelid = c.oid LEFT JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
            """;
        await using var command = new NpgsqlCommand(Sql, filled.Connection) { Parameters = { new() { Value = large.ToArray() } } };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var (tables, leading) = (new HashSet<string>(), new Dictionary<string, string>());
        while (await reader.ReadAsync(cancellation))
        {
            tables.Add(reader.GetString(0));
            if (!reader.IsDBNull(1))
            {
                leading[reader.GetString(1)] = reader.GetString(2);
            }
        }

        return new QueryJudge(tables, leading, Asked());
    }

    // The reading of a setting is the server's own function; others are those of the schema that policies call, as far as the answer may change.
    private IReadOnlyList<string> Asked()
    {
        var policies = input.Model.Of<Policy>().Select(policy => policy.Id).ToHashSet();
        var called = input.Model.Edges.Where(edge => policies.Contains(edge.From)).Select(edge => input.Model.Find(edge.To)).OfType<Routine>().Where(routine => routine.Volatility != "immutable");
        return ["current_setting(", .. called.Select(routine => Quote.Identifier(routine.Name) + "(").Distinct().Order(StringComparer.Ordinal)];
    }

    private static bool IsNamed(RelationName table, string name) => name == table.Name || name == $"{table.Schema}.{table.Name}";
}
