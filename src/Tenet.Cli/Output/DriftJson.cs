using Tenet.Cli.Drifting;
using Tenet.Core.Diffing;
using Tenet.Core.Drifting;
using Tenet.Core.Model;

namespace Tenet.Cli.Output;

/// <summary>Drift in JSON.</summary>
/// <param name="Passed">Nothing differs.</param>
/// <param name="Database">The address, without a password.</param>
/// <param name="Standing">With which of the project's schemas it was compared.</param>
/// <param name="Drift">What differs.</param>
/// <param name="Notices">What is not covered.</param>
/// <param name="Written">Files that were written.</param>
/// <param name="Left">What no file says and a person has to do.</param>
internal sealed record DriftJson(
    bool Passed, string Database, Standing Standing, IReadOnlyList<DriftJson.Difference> Drift, IReadOnlyList<Notice> Notices, IReadOnlyList<string> Written, IReadOnlyList<string> Left)
{
    public static DriftJson Of(DriftReport report, FixedDrift? done) =>
        new(report.Changes.Count == 0, report.Database, report.Standing, [.. report.Changes.Select(change => Of(change, report.PlaceOf(change)))], report.Notices, done?.Written ?? [], done?.Left ?? []);

    private static Difference Of(FactChange change, string? place) => new(
        change.Id.ToString(),
        change.IsRemoved ? "project" : change.IsAdded ? "database" : "both",
        [.. change.Attributes.Select(attribute => new Attribute(attribute.Name, attribute.Before, attribute.After))],
        place);

    /// <param name="Fact">What differs.</param>
    /// <param name="In">Who has it: the project, the database, or both, and differently.</param>
    /// <param name="Attributes">What differs where both have it.</param>
    /// <param name="Place">Where it, or what it belongs to, is made.</param>
    internal sealed record Difference(string Fact, string In, IReadOnlyList<Attribute> Attributes, string? Place);

    internal sealed record Attribute(string Name, string? Project, string? Database);
}
