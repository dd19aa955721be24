using System.Text.RegularExpressions;
using Npgsql;
using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Sql;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Database.RoundTrip;
using Xunit;

namespace Tenet.Tests.Database.Planning;

/// <summary>A database that plans are run on, and how it is judged.</summary>
internal sealed partial class PlannedDatabase(SandboxDatabase database, int major) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => database.DisposeAsync();

    public async Task LoadAsync(string name, string sql)
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await ScriptRunner.RunAsync(connection, new SqlScript(name, "SET check_function_bodies = off;\n" + sql), CancellationToken.None);
    }

    public Task<SchemaModel> ReadAsync() => CatalogReader.ReadAsync(database.OpenAsync, CancellationToken.None);

    public Task<NpgsqlConnection> OpenAsync() => database.OpenAsync(CancellationToken.None);

    /// <summary>Each phase in one transaction, statement by statement; a step that cannot be in one without.</summary>
    public async Task RunAsync(MigrationPlan plan)
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        foreach (var setting in plan.Settings)
        {
            await ExecuteAsync(connection, setting);
        }

        foreach (var phase in plan.Steps.GroupBy(step => step.Phase).OrderBy(phase => phase.Key))
        {
            await using var transaction = phase.All(step => step.InTransaction) ? await connection.BeginTransactionAsync() : null;
            foreach (var step in phase)
            {
                try
                {
                    await ExecuteAsync(connection, step.Sql);
                }
                catch (PostgresException refused)
                {
                    var text = string.Join(";\n", plan.Steps.Select(step => step.Sql));
                    throw new InvalidOperationException($"{refused.SqlState} {refused.MessageText} {refused.Detail}\n{step.Sql}\n--- of the plan:\n{text}", refused);
                }
            }

            if (transaction is not null)
            {
                await transaction.CommitAsync();
            }
        }
    }

    /// <summary>Runs a plan; fails where the oracle then sees another schema than the desired one, or a second plan finds anything left to do.</summary>
    public async Task ReachAsync(MigrationPlan plan, SchemaModel wanted, IReadOnlyList<string> judged, PlanOptions? options = null)
    {
        await RunAsync(plan);
        try
        {
            Oracle.Same(judged, await JudgeAsync());
            Assert.Empty(Planner.Plan(await ReadAsync(), wanted, options ?? PlanOptions.Default).Steps.Select(step => step.Sql));
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException($"{problem.Message}\n--- after the plan:\n{string.Join(";\n", plan.Steps.Select(step => step.Sql))}", problem);
        }
    }

    /// <summary>What an oracle that shares no code with us says of the schema. The order of columns is left out: nothing can change it.</summary>
    public async Task<IReadOnlyList<string>> JudgeAsync()
    {
        if (major < 16 && await Oracle.PgDumpAsync(database, major, CancellationToken.None) is { } dump)
        {
            return [.. WithoutOwnOfParents(dump, await InheritedAsync()).Select(line => Unordered(line.TrimEnd(','), line.StartsWith("CREATE STATISTICS ", StringComparison.Ordinal))).Order(StringComparer.Ordinal)];
        }

        var rows = await Oracle.CatalogAsync(database, CancellationToken.None);
        return
        [
            .. rows.Where(row => !(row.StartsWith("pg_attribute | ", StringComparison.Ordinal) && row.Contains(" | attnum | ", StringComparison.Ordinal)))
                // An old server does not note of a partition's foreign key that joined its parent's later whose triggers are whose.
                .Where(row => major >= 16 || !row.StartsWith("pg_depend | internal trigger of ", StringComparison.Ordinal))
                .Select(row => Unordered(Invented().Replace(row, "invented_not_null"), row.StartsWith("pg_statistic_ext | ", StringComparison.Ordinal))).Order(StringComparer.Ordinal),
        ];
    }

    // Whether a child says a column that it has from a parent once more for itself cannot be taken back, so it does not count.
    private static IEnumerable<string> WithoutOwnOfParents(IEnumerable<string> dump, HashSet<string> inherited)
    {
        var table = "";
        foreach (var line in dump)
        {
            table = line.StartsWith("CREATE TABLE ", StringComparison.Ordinal) && line.EndsWith(" (", StringComparison.Ordinal) ? line[13..^2] : line.StartsWith(')') ? "" : table;
            if (table.Length == 0 || !inherited.Contains($"{table} {line.TrimStart().Split(' ')[0]}"))
            {
                yield return line;
            }
        }
    }

    private async Task<HashSet<string>> InheritedAsync()
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await using var command = new NpgsqlCommand(
            "SELECT format('%I.%I %I', n.nspname, c.relname, a.attname) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE a.attinhcount > 0 AND a.attislocal AND NOT c.relispartition", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new HashSet<string>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    // The columns of statistics stand in the order of the table's.
    private static string Unordered(string row, bool isOfStatistics) => isOfStatistics ? string.Join(' ', row.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)) : row;

    // Which name the server made up for NOT NULL depends on what the table and column were called then.
    [GeneratedRegex(@"\b\w+_not_null\d*\b")]
    private static partial Regex Invented();

    /// <summary>What the tables themselves hold in some of their columns, table by table.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync(IEnumerable<(FactId Table, string[] Columns)> tables)
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        var rows = new List<string>();
        foreach (var (table, names) in tables)
        {
            var row = names.Length == 0 ? "''" : $"concat_ws('|', {string.Join(", ", names.Select(name => $"coalesce({Quote.Identifier(name)}::text, '<null>')"))})";
            await using var command = new NpgsqlCommand($"SELECT count(*) || ' ' || coalesce(string_agg({row}, ';' ORDER BY {row}), '') FROM ONLY {Quote.Qualified(table.Schema, table.Name)}", connection);
            rows.Add((string)(await command.ExecuteScalarAsync())!);
        }

        return rows;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
