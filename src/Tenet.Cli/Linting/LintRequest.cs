using Tenet.Cli.Projects;
using Tenet.Core.Rules;
using Tenet.Core.Rules.Suppressing;

namespace Tenet.Cli.Linting;

/// <summary>What is to be looked at.</summary>
/// <param name="Rules">The rules to run.</param>
/// <param name="Baseline">Findings that are known.</param>
internal sealed record LintRequest(IReadOnlyList<Rule> Rules, Baseline Baseline)
{
    /// <summary>From here on a finding makes the run fail, where the project says nothing else.</summary>
    public Severity Fails { get; init; } = Severity.Warning;

    /// <summary>Tell where objects are made. It costs loading the schema once more where something is found.</summary>
    public bool Places { get; init; } = true;

    /// <summary>All rules, and what the project says of old findings.</summary>
    /// <exception cref="Core.Errors.TenetException">TNT5004.</exception>
    public static LintRequest Whole(ProjectFolder project) =>
        new(RuleBook.All, project.Settings.Lint.Baseline is { } path ? BaselineFile.Read(project.At(path), project.Relative(project.At(path))) : Baseline.None);
}
