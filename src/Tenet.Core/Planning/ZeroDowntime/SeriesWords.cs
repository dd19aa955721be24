namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>What the phases of a series mean for those who run it.</summary>
public static class SeriesWords
{
    /// <summary>What it does.</summary>
    public static string What(SeriesPhase phase) => phase switch
    {
        SeriesPhase.Expand => "what comes stands beside what goes, and triggers keep both equal.",
        SeriesPhase.Backfill => "rows that were there get the new form, in batches. It can be stopped and run again.",
        SeriesPhase.Switch => "the new form gets its constraints and indexes, and views and policies read it.",
        _ => "what nobody uses any more goes. It refuses while a client uses it.",
    };

    /// <summary>Which clients may run before and after it.</summary>
    public static string Clients(SeriesPhase phase) => phase switch
    {
        SeriesPhase.Expand => "old ones run on. New ones may write from now on, and find the old rows in the new form when the backfill is through.",
        SeriesPhase.Backfill => "as before it.",
        SeriesPhase.Switch => "old and new ones, before it and after it.",
        _ => "new ones only.",
    };

    /// <summary>Which clients may run after a migration that is not the last of its phase.</summary>
    public static string ClientsWithin(SeriesPhase phase) => phase == SeriesPhase.Expand ? "old ones run on. New ones wait for the end of this phase." : Clients(phase);

    /// <summary>What to wait for before the next phase.</summary>
    public static string Wait(SeriesPhase phase) => phase switch
    {
        SeriesPhase.Expand => "for nothing.",
        SeriesPhase.Backfill => "for nothing; the backfill is through when this migration is.",
        SeriesPhase.Switch => "until every client is a new one, and none of the old ones comes back.",
        _ => "for nothing; with the last one the series is at its end.",
    };
}
