using Npgsql;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Sql.Scripts;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Proving;

/// <summary>Prepares each documented query: its names, types and parameters are those of the schema.</summary>
internal static class DocumentedQueries
{
    private static readonly FactId Subject = new(FactKind.Schema, "", "public");

    public static async Task<IReadOnlyList<Proof>> ProveAsync(IEnumerable<SqlScript> files, NpgsqlConnection connection, CancellationToken cancellation)
    {
        var proofs = new List<Proof>();
        foreach (var file in files)
        {
            foreach (var statement in StatementSplitter.Split(file.Text, file.Path, file.FirstLine))
            {
                var claim = $"{Claims.QueryPrepares} {file.Path}:{statement.Line}";
                var problem = await PrepareAsync(statement.Text, connection, cancellation);
                proofs.Add(problem is null
                    ? new Proof(Subject, claim, Verdict.Proved, "prepared")
                    : new Proof(Subject, claim, Verdict.Refuted, Trial.Words(problem)));
            }
        }

        return proofs;
    }

    /// <summary>One proof a section: what it shows is read as one.</summary>
    public static async Task<IReadOnlyList<Proof>> ProveAsync(IEnumerable<(FactId Subject, string Sql)> shown, NpgsqlConnection connection, CancellationToken cancellation)
    {
        var proofs = new List<Proof>();
        foreach (var (subject, sql) in shown)
        {
            PostgresException? problem = null;
            foreach (var statement in StatementSplitter.Split(sql, subject.Path, 1))
            {
                problem ??= await PrepareAsync(statement.Text, connection, cancellation);
            }

            proofs.Add(problem is null ? new Proof(subject, Claims.QueryPrepares, Verdict.Proved, null) : new Proof(subject, Claims.QueryPrepares, Verdict.Refuted, Trial.Words(problem)));
        }

        return proofs;
    }

    private static async Task<PostgresException?> PrepareAsync(string sql, NpgsqlConnection connection, CancellationToken cancellation)
    {
        try
        {
            await using var command = new NpgsqlCommand($"PREPARE documented AS {sql}", connection);
            await command.ExecuteNonQueryAsync(cancellation);
            command.CommandText = "DEALLOCATE documented";
            await command.ExecuteNonQueryAsync(cancellation);
            return null;
        }
        catch (PostgresException problem)
        {
            return problem;
        }
    }
}
