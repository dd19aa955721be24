namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>The phases of a series, in their order.</summary>
public enum SeriesPhase
{
    /// <summary>The new form comes beside the old one, and a trigger keeps both equal.</summary>
    Expand,

    /// <summary>Rows that were there get the new form.</summary>
    Backfill,

    /// <summary>The new form gets its constraints, indexes and whatever reads it.</summary>
    Switch,

    /// <summary>The old form goes.</summary>
    Contract,
}
