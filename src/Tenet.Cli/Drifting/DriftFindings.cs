using Tenet.Cli.Linting;
using Tenet.Cli.Output;
using Tenet.Core.Diffing;
using Tenet.Core.Rules;

namespace Tenet.Cli.Drifting;

/// <summary>Drift as findings of three rules, for the forms that know nothing else.</summary>
internal static class DriftFindings
{
    private static readonly RuleInfo Missing = new(
        "drift/only-in-project", Severity.Error, "What the project makes is in the database", "Somebody dropped it by hand, or it was never made.");

    private static readonly RuleInfo Extra = new(
        "drift/only-in-database", Severity.Error, "What is in the database is made by the project", "Somebody made it by hand: no migration has it, and the next database will lack it.");

    private static readonly RuleInfo Different = new(
        "drift/different", Severity.Error, "What both have is the same", "Somebody altered it by hand.");

    public static LintReport Of(DriftReport report) => new(
        [Missing, Extra, Different], [.. DiffText.Heads(report.Changes).Select(change => Finding(change) with { Place = report.PlaceOf(change) })], 0, 0, Severity.Error, report.Notices);

    private static Finding Finding(FactChange change)
    {
        var rule = change.IsRemoved ? Missing : change.IsAdded ? Extra : Different;
        return new Finding(rule.Id, rule.Severity, change.Id, change.IsRemoved ? $"{change.Id} is only in the project."
            : change.IsAdded ? $"{change.Id} is only in the database."
            : $"{change.Id} differs: {string.Join("; ", change.Attributes.Select(attribute => $"{attribute.Name} is {attribute.After ?? "none"} in the database, {attribute.Before ?? "none"} in the project"))}.");
    }
}
