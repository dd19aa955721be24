using Tenet.Core.Isolation.Mutants;

namespace Tenet.Cli.Output;

/// <summary>What became of a schema that was weakened, in JSON.</summary>
internal sealed record MutationJson(bool Passed, double Share, int Caught, int Held, int Survived, int Equivalent, int Refused, IReadOnlyList<MutationJson.Mutant> Mutants)
{
    public static MutationJson Of(MutationReport report) => new(
        report.Passed, report.Share, report.Count(MutantFate.Caught), report.Count(MutantFate.Held), report.Count(MutantFate.Survived), report.Count(MutantFate.Equivalent), report.Count(MutantFate.Refused),
        [.. report.Results.Select(result => new Mutant(result.Mutant.Name, result.Fate.ToString().ToLowerInvariant(), result.Detail))]);

    internal sealed record Mutant(string Name, string Fate, string? Detail);
}
