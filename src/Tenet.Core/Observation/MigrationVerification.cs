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
}
