using Tenet.Core.Model;

namespace Tenet.Core.Isolation;

/// <summary>Statements that a persona runs one after the other, and how what comes of them is judged. What the last one gives is what they see.</summary>
public sealed record Attempt
{
    public Attempt(params IEnumerable<string> statements) => Statements = [.. statements];

    public ValueList<string> Statements { get; init; }

    /// <summary>What they see must be the same where the rows of the others are gone.</summary>
    public bool Compared { get; init; } = true;

    /// <summary>That it is refused tells nothing: the settings are no request's.</summary>
    public bool MayFail { get; init; }

    /// <summary>What they see must not hold a value that only rows of others have, unless they named it themselves.</summary>
    public bool Marked { get; init; }

    /// <summary>The rows of others must be as they were.</summary>
    public bool Writes { get; init; }

    /// <summary>That no row was counted means that none was written: nothing hangs on the statement itself.</summary>
    public bool CountTells { get; init; }

    /// <summary>A query of one value that must stay as it was; a superuser asks it.</summary>
    public string? Probe { get; init; }

    /// <summary>Why the probe's change is a leak.</summary>
    public string? ProbeMeans { get; init; }

    /// <summary>Where it is refused for another reason than rights, a superuser tries it too: what nobody can do proves nothing.</summary>
    public bool NeedsValidRow { get; init; }

    /// <summary>What stands before it and is done by a superuser, as giving a table to a role that is none.</summary>
    public ValueList<string> Prelude { get; init => field = value ?? []; } = [];

    /// <summary>Another role than the persona's.</summary>
    public string? Role { get; init; }

    /// <summary>The tenant whose request ran on the same connection before, and was committed.</summary>
    public string? AfterRequestOf { get; init; }

    /// <summary>What gives back what no rollback does.</summary>
    public string? Ends { get; init; }

    /// <summary>Succeeding is the leak.</summary>
    public bool MustFail { get; init; }

    /// <summary>Nothing can be tried, for this reason.</summary>
    public string? Impossible { get; init; }

    public static Attempt Cannot(string reason) => new() { Impossible = reason };

    /// <summary>All that the persona wrote, in which no foreign value counts as seen.</summary>
    public string Said => string.Join('\n', Statements);
}
