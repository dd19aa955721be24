using Tenet.Cli.Sources;

namespace Tenet.Cli.Output;

/// <summary>What <c>tenet context</c> says, in JSON.</summary>
internal sealed record ContextJson(
    IReadOnlyList<ContextJson.Named> Ids, IReadOnlyList<ContextJson.Finding> Findings, IReadOnlyList<string> Renames, IReadOnlyList<string> Written)
{
    public static ContextJson Of(ProjectKnowledge known, IReadOnlyList<string> written) => new(
        [.. known.Ids.All.Select(item => new Named(item.Id.ToString(), item.Object.ToString(), item.Category.ToString().ToLowerInvariant()))],
        [.. known.Findings.Select(finding => new Finding(finding.Code.Id, finding.Message, finding.Place, finding.Other))],
        [.. known.Bound.Renames.Select(rename => $"{rename.File}:{rename.Line}: {rename.New}")],
        written);

    internal sealed record Named(string Id, string Object, string Category);

    internal sealed record Finding(string Code, string Message, string Place, string? Other);
}
