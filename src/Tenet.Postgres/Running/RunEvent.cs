using Tenet.Core.History.Layouts;

namespace Tenet.Postgres.Running;

/// <summary>Something that happens while migrations run.</summary>
public abstract record RunEvent
{
    /// <summary>Another runner is at work on the database.</summary>
    public sealed record WaitsForRunner(IReadOnlyList<OtherSession> Holders) : RunEvent;

    /// <summary>A migration begins.</summary>
    public sealed record Begins(Migration Migration, bool Back, int Number, int Of) : RunEvent;

    /// <summary>A step of a migration begins that is no single transaction.</summary>
    public sealed record StepBegins(Migration Migration, int Step, int Of, string Statement) : RunEvent;

    /// <summary>A step was done before, by a run whose end nobody saw.</summary>
    public sealed record StepFound(Migration Migration, int Step) : RunEvent;

    /// <summary>An index that an earlier try left half-built is dropped.</summary>
    public sealed record DropsLeftover(string Index) : RunEvent;

    /// <summary>A statement waits for a lock that others hold.</summary>
    public sealed record Blocked(IReadOnlyList<OtherSession> By) : RunEvent;

    /// <summary>A lock was not got in time; the migration lets others pass.</summary>
    public sealed record TriesAgain(int Tried, TimeSpan Wait, string Why) : RunEvent;

    /// <summary>An index is built.</summary>
    public sealed record Builds(IndexProgress Progress) : RunEvent;

    /// <summary>Rows are filled.</summary>
    public sealed record Fills(BackfillProgress Progress) : RunEvent;

    /// <summary>A migration is in, or taken back.</summary>
    public sealed record Ended(RanMigration Migration) : RunEvent;
}
