namespace Tenet.Core.Drifting;

/// <summary>How it is known which schema a database shall have.</summary>
public enum StandingSource
{
    /// <summary>The database holds a ledger of the migrations that ran.</summary>
    Ledger,

    /// <summary>It has no ledger, and it is as the history is at this migration, or less unlike it than at any other.</summary>
    Nearest,

    /// <summary>Somebody named the migration.</summary>
    Said,

    /// <summary>It is compared with the desired schema, wherever the history stands.</summary>
    Desired,
}
