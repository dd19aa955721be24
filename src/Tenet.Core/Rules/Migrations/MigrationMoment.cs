using Tenet.Core.Observation;

namespace Tenet.Core.Rules.Migrations;

/// <summary>A statement with what its transaction holds once it ran.</summary>
/// <param name="Seen">What it was seen to do.</param>
/// <param name="Held">Locks by relation, its own among them.</param>
public sealed record MigrationMoment(StatementObservation Seen, IReadOnlyDictionary<string, HeldLock> Held)
{
    public string Place => Seen.Place;

    /// <summary>The line as sentences name it.</summary>
    public string Line => LineOf(Seen);

    /// <summary>The lock on a table that others wait for; null where there is none.</summary>
    public HeldLock? Strong(string relation) => Held.GetValueOrDefault(relation) is { IsStrong: true } held ? held : null;

    public static string LineOf(StatementObservation seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        return "line " + seen.Place[(seen.Place.LastIndexOf(':') + 1)..];
    }
}
