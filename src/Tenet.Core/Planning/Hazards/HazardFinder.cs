using Tenet.Core.Diffing;
using Tenet.Core.Planning.Graph;

namespace Tenet.Core.Planning.Hazards;

/// <summary>The dangers of a plan, found by comparing the two schemas and not by reading the steps.</summary>
internal static class HazardFinder
{
    public static IReadOnlyList<Hazard> Find(Fates fates, IReadOnlyList<FactChange> changes) =>
        [.. IsolationHazards.Find(fates, changes), .. DataLossHazards.Find(fates), .. FailureHazards.Find(fates), .. UnfinishedHazards.Find(fates)];
}
