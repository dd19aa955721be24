using Npgsql;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Seeding;

/// <summary>What kept rows out.</summary>
/// <param name="SqlState">The class of error.</param>
/// <param name="Constraint">The constraint, index or trigger that refused, where the server named one.</param>
/// <param name="Words">What it said, without values.</param>
public sealed record Refusal(string SqlState, string? Constraint, string Words)
{
    public bool IsDuplicate => SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ExclusionViolation;

    public static Refusal Of(PostgresException problem) =>
        new(problem.SqlState, problem.ConstraintName is { Length: > 0 } name ? name : null, Trial.Words(problem));
}
