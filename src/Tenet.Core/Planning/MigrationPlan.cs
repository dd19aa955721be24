using Tenet.Core.Evidence;
using Tenet.Core.Model;

namespace Tenet.Core.Planning;

/// <summary>The steps that turn one schema into another.</summary>
/// <param name="ServerVersion">The server that it was written for, as <c>server_version_num</c> gives it.</param>
/// <param name="Before">Fingerprint of the schema that it fits.</param>
/// <param name="After">Fingerprint of the schema that it makes.</param>
/// <param name="Settings">Statements to run in the session before the first step, in each session that runs steps.</param>
/// <param name="Steps">The statements in order; none where the schemas are equal.</param>
/// <param name="Hazards">All dangers, the gravest first.</param>
public sealed record MigrationPlan(
    int ServerVersion, LazyFingerprint Before, LazyFingerprint After, ValueList<string> Settings, ValueList<PlanStep> Steps, ValueList<Hazard> Hazards)
{
    public bool IsEmpty => Steps.Count == 0;
}
