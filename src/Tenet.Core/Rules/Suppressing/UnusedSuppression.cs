using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Suppressing;

/// <summary>What is ignored should be found without that.</summary>
/// <remarks>Known once all other rules ran, so <see cref="Suppression"/> makes its findings.</remarks>
internal sealed class UnusedSuppression : Rule
{
    public static RuleInfo About { get; } = new(
        "lint/unused-suppression", Severity.Warning, "What is ignored would be found without that",
        "Words that excuse what is no longer there hide the next thing that comes to stand there.");

    public override RuleInfo Info => About;

    public override IEnumerable<Finding> Check(SchemaView schema) => [];

    public static Finding Finding(Severity severity, string rule, string about, string place) =>
        new(About.Id, severity, new FactId(FactKind.Schema, "", rule), $"Nothing is found by {rule}{about}: take the words away.") { Place = place };
}
