using Tenet.Core.Model;

namespace Tenet.Core.Isolation;

/// <summary>What somebody saw of an attempt, and what it did.</summary>
public sealed record Outcome
{
    /// <summary>The rows of the last statement, each as one text, sorted.</summary>
    public ValueList<string> Rows { get; init => field = value ?? []; } = [];

    /// <summary>How many rows were written, or -1.</summary>
    public long Count { get; init; } = -1;

    /// <summary>What the server said meanwhile, sorted.</summary>
    public ValueList<string> Notices { get; init => field = value ?? []; } = [];

    /// <summary>The class of the error that ended it; null where it succeeded.</summary>
    public string? SqlState { get; init; }

    /// <summary>The server's words for the error.</summary>
    public string? Error { get; init; }

    /// <summary>Tables in which rows of others are no longer as they were.</summary>
    public ValueList<string> Changed { get; init => field = value ?? []; } = [];

    /// <summary>The probe gave another value than before.</summary>
    public bool ProbeChanged { get; init; }

    /// <summary>It was refused for a reason that is none of protection: a superuser could not do it either.</summary>
    public bool Invalid { get; init; }

    public bool Failed => SqlState is not null;

    /// <summary>All that somebody could tell it apart by.</summary>
    public string Seen => $"{SqlState} {Error}\n{Count}\n{string.Join('\n', Rows)}\n{string.Join('\n', Notices)}";
}
