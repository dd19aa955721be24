using Npgsql;

namespace Tenet.Postgres.Importing;

/// <summary>What became of a statement: it ran, it was refused, or it is nothing for a schema.</summary>
/// <param name="Problem">What the server said against it.</param>
/// <param name="Position">The character of the statement that the server points at, from 1; less where it points at none.</param>
/// <param name="Left">Why it was left out.</param>
internal sealed record TrialOutcome(PostgresException? Problem, int Position, string? Left)
{
    public static TrialOutcome Ran { get; } = new(null, 0, null);

    public static TrialOutcome Refused(PostgresException problem, int position) => new(problem, position, null);

    public static TrialOutcome LeftOut(string why) => new(null, 0, why);
}
