namespace Tenet.Core.Planning.Online;

/// <summary>Statements that run together, away from the others: in a transaction of their own, or one statement without any.</summary>
internal sealed record Piece(PlanAction Action, IReadOnlyList<string> Statements)
{
    // Whoever waits for a strong lock makes all others wait behind it: better to give up and to try again.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan While = TimeSpan.FromMinutes(20);

    public bool InTransaction { get; private init; } = true;

    public TimeSpan? LockTimeout { get; private init; } = Patience;

    public TimeSpan? StatementTimeout { get; private init; }

    public string? BeforeRetry { get; private init; }

    /// <summary>Statements that change the catalogs and read no rows.</summary>
    public static Piece Quick(PlanAction action, params IEnumerable<string> statements) => new(action, [.. statements]) { StatementTimeout = Moment };

    /// <summary>Statements as the planner writes them, which may take their time.</summary>
    public static Piece Plain(PlanAction action, IEnumerable<string> statements) => new(action, [.. statements]) { StatementTimeout = While };

    /// <summary>A statement that reads all rows and lets everybody read and write meanwhile.</summary>
    public static Piece Reading(string statement) => new(PlanAction.Alter, [statement]);

    /// <summary>A statement that commits in between and may therefore stand in no transaction. It waits for others without being in their way.</summary>
    public static Piece Alone(PlanAction action, string statement, string? beforeRetry = null) =>
        new(action, [statement]) { InTransaction = false, LockTimeout = null, BeforeRetry = beforeRetry };

    /// <summary>A loop that commits after each batch.</summary>
    public static Piece Backfill(string statement) => new(PlanAction.Backfill, [statement]) { InTransaction = false };
}
