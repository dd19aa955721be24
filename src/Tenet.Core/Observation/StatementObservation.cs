using Tenet.Core.Model;

namespace Tenet.Core.Observation;

/// <summary>What one statement did to the relations that were there before its migration, as the server showed it.</summary>
/// <remarks>Names are qualified and sorted. What the migration itself made is in nobody's way, and left out.</remarks>
/// <param name="Place">File and line.</param>
/// <param name="InTransaction">False where the server lets it run outside of a transaction block only.</param>
public sealed record StatementObservation(string Place, bool InTransaction)
{
    /// <summary>Statements of one number are of one transaction: what one locks stays locked for those behind it.</summary>
    public int Transaction { get; init; } = 1;

    /// <summary>How long the session waited for a lock at most, when the statement ran; zero for as long as it takes, null where nobody saw it.</summary>
    public TimeSpan? LockTimeout { get; init; }

    /// <summary>Its transaction had changed something when it ended.</summary>
    public bool Changes { get; init; }

    /// <summary>Locks that no statement before it in the transaction had taken as strongly.</summary>
    public ValueList<ObservedLock> Locks { get; init => field = value ?? []; } = [];

    /// <summary>Tables and materialized views that were written anew, file and all.</summary>
    public ValueList<string> Rewritten { get; init => field = value ?? []; } = [];

    /// <summary>Tables that held rows and got an empty file.</summary>
    public ValueList<string> Emptied { get; init => field = value ?? []; } = [];

    /// <summary>Tables that were read from beginning to end.</summary>
    public ValueList<string> Scanned { get; init => field = value ?? []; } = [];

    /// <summary>Tables of which an index was built, <c>index on table</c>.</summary>
    public ValueList<string> Indexed { get; init => field = value ?? []; } = [];

    /// <summary>The tables of <see cref="Indexed"/>.</summary>
    public ValueList<string> IndexedTables { get; init => field = value ?? []; } = [];

    /// <summary>Columns that tables got.</summary>
    public ValueList<ObservedPart> Added { get; init => field = value ?? []; } = [];

    /// <summary>Columns that tables lost and keep no more.</summary>
    public ValueList<ObservedPart> Dropped { get; init => field = value ?? []; } = [];

    /// <summary>Tables and views that are gone.</summary>
    public ValueList<string> Gone { get; init => field = value ?? []; } = [];

    /// <summary>Checks, foreign keys and NOT NULL that hold for all rows from here on, on columns that were there.</summary>
    public ValueList<ObservedPart> Validated { get; init => field = value ?? []; } = [];

    public ValueList<ObservedWrite> Written { get; init => field = value ?? []; } = [];

    /// <summary>Nothing to tell of.</summary>
    public bool IsQuiet => Locks.Count + Rewritten.Count + Emptied.Count + Scanned.Count + Indexed.Count + Written.Count == 0;
}
