using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Seeding;
using Tenet.Core.Sql;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Seeding;

/// <summary>Rows that the team wrote, read as templates: a table that refuses all that is made up takes what is like them.</summary>
internal static class SampleRows
{
    private const int Most = 50;

    /// <returns>By table, rows as texts of the columns that have values.</returns>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string?[]>>> ReadAsync(
        Trial trial, NpgsqlConnection connection, SeedSchema schema, IReadOnlyList<SqlScript> samples, CancellationToken cancellation)
    {
        var rows = new Dictionary<string, IReadOnlyList<string?[]>>();
        if (samples.Count == 0)
        {
            return rows;
        }

        TenetException? refused = null;
        await trial.TogetherAsync(async () =>
        {
            try
            {
                foreach (var sample in samples)
                {
                    await ScriptRunner.RunAsync(connection, sample, cancellation);
                }
            }
            catch (TenetException problem) when (problem.Code == ErrorCode.StatementFailed)
            {
                refused = problem;
                return false;
            }

            foreach (var table in schema.Tables.Where(table => table.Given.Any()))
            {
                var texts = string.Join(", ", table.Given.Select(column => Quote.Identifier(column.Name) + "::text"));
                if (await trial.RowsAsync($"SELECT {texts} FROM {table.Path} ORDER BY {string.Join(", ", Enumerable.Range(1, table.Given.Count()))} LIMIT {Most}") is { Count: > 0 } found)
                {
                    rows.Add(table.Path, found);
                }
            }

            // They are templates; the rows that stay are others.
            return false;
        });
        return refused is null ? rows : throw refused;
    }
}
