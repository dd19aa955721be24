using Tenet.Core.History;
using Tenet.Core.Model;

namespace Tenet.Core.Observation;

/// <summary>What was seen of one migration on a database with rows.</summary>
/// <param name="Version">As its file name has it.</param>
/// <param name="Name">As its file name has it.</param>
/// <param name="Path">The file of its up part.</param>
public sealed record MigrationVerification(string Version, string Name, string Path)
{
    public ValueList<MigrationClaim> Claims { get; init => field = value ?? []; } = [];

    /// <summary>The statements of the up part, in order; up to the one that failed.</summary>
    public ValueList<StatementObservation> Statements { get; init => field = value ?? []; } = [];

    /// <summary>Tables that no row could be made up for, with the reason: nothing was tried on rows there.</summary>
    public ValueList<string> WithoutRows { get; init => field = value ?? []; } = [];

    /// <summary>Tables and columns whose values are gone, by qualified names, as far as rows could be made up.</summary>
    public ValueList<string> Lost { get; init => field = value ?? []; } = [];

    /// <summary>What it did to objects, in order of name; empty where it does not run.</summary>
    public ValueList<HistoryEvent> Events { get; init => field = value ?? []; } = [];

    /// <summary>What stopped the up part; null where it ran.</summary>
    public ObservedFailure? Failure { get; init; }

    /// <summary>The schema before it.</summary>
    public SchemaModel? Before { get; init; }

    /// <summary>The schema that it makes of that; null where it does not run.</summary>
    public SchemaModel? After { get; init; }
}
