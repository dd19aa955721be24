using System.Diagnostics;
using Npgsql;
using Tenet.Core.Isolation;
using Tenet.Core.Project;
using Tenet.Core.Queries;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Queries;

/// <summary>Runs queries in the session of a tenant, and undoes what they did.</summary>
/// <param name="connection">To a database with rows.</param>
/// <param name="tenancy">How a request begins.</param>
/// <param name="tenant">The tenant's key, as text; null where nothing is kept apart.</param>
/// <param name="user">Somebody of the tenant; null where no setting asks for it.</param>
/// <param name="cancellation">Ends it between statements.</param>
internal sealed class QueryRunner(NpgsqlConnection connection, TenancySettings tenancy, string? tenant, string? user, CancellationToken cancellation)
{
    private const string Name = "tenet_query";

    // The first run brings the pages in.
    private const int Runs = 4;

    /// <exception cref="PostgresException">The server refuses the query, or what its parameters are.</exception>
    public async Task<QueryRun> RunAsync(DeclaredQuery query, bool isGeneric, bool isBare)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await OpenAsync();
        var values = await ValuesAsync(query);
        if (isBare)
        {
            await ExecuteAsync("RESET ROLE");
        }

        await ExecuteAsync($"SET LOCAL plan_cache_mode = {(isGeneric ? "force_generic_plan" : "force_custom_plan")}");
        await ExecuteAsync($"PREPARE {Name} AS {query.Sql}");
        try
        {
            var (run, fastest) = ($"EXECUTE {Name}{(values.Count == 0 ? "" : $" ({string.Join(", ", values)})")}", double.MaxValue);
            for (var i = 0; i < Runs; i++)
            {
                var since = Stopwatch.GetTimestamp();
                await ExecuteAsync(run);
                fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(since).TotalMilliseconds);
            }

            return new QueryRun(PlanNode.Parse((await AskAsync($"EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, VERBOSE, FORMAT JSON) {run}"))!), fastest);
        }
        finally
        {
            await transaction.RollbackAsync(cancellation);
            await ExecuteAsync("DEALLOCATE ALL");
        }
    }

    /// <summary>The request that every query begins with is not refused.</summary>
    public async Task<bool> IsLetInAsync()
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        try
        {
            await OpenAsync();
            return true;
        }
        catch (PostgresException)
        {
            return false;
        }
        finally
        {
            await transaction.RollbackAsync(cancellation);
        }
    }

    private async Task OpenAsync()
    {
        if (tenancy.AppRole is { } role)
        {
            await ExecuteAsync($"SET LOCAL ROLE {Quote.Identifier(role)}");
        }

        foreach (var statement in tenant is null ? [] : Requests.Open(tenancy, tenant, user))
        {
            await ExecuteAsync(statement);
        }
    }

    private async Task<IReadOnlyList<string>> ValuesAsync(DeclaredQuery query)
    {
        var values = new List<string>();
        foreach (var parameter in query.Parameters)
        {
            values.Add(await AskAsync($"SELECT ({(tenant is null ? parameter : Requests.Fill(parameter, tenant, user))})::pg_catalog.text") is { } value ? Quote.Literal(value) : "NULL");
        }

        return values;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private async Task<string?> AskAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { AllResultTypesAreUnknown = true };
        return await command.ExecuteScalarAsync(cancellation) as string;
    }
}
