using Npgsql;

namespace Tenet.Postgres.Seeding;

/// <summary>A constraint that waits for the end of the transaction refuses the rows as a whole.</summary>
internal sealed class DeferredRefusal(PostgresException problem) : Exception(problem.MessageText, problem)
{
    public Refusal Refusal { get; } = Refusal.Of(problem);

    /// <summary>The table that it is on.</summary>
    public (string? Schema, string? Table) Place { get; } = (problem.SchemaName, problem.TableName);
}
