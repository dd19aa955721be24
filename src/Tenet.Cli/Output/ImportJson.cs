using Tenet.Cli.Importing;
using Tenet.Core.Importing;
using Tenet.Core.Model;

namespace Tenet.Cli.Output;

/// <summary>What <c>import --format json</c> says.</summary>
internal sealed record ImportJson(
    IReadOnlyList<string> Documents,
    int Tables,
    IReadOnlyList<string> Files,
    IReadOnlyList<ImportJson.Clash> Contradictions,
    IReadOnlyList<ImportJson.Remark> Added,
    IReadOnlyList<ImportJson.Remark> Assumed,
    IReadOnlyList<ImportJson.Sentence> Unused)
{
    public static ImportJson Of(ImportReport report, IReadOnlyList<string> files) => new(
        [.. report.Documents.Select(document => document.Path)],
        report.Model.Of<Table>().Count(),
        files,
        [.. report.Notes.Contradictions.Select(item => new Clash(item.Kind, item.Message, item.Resolution, [.. item.Places.Select(place => place.ToString())]))],
        Remarks(report.Notes.Added),
        Remarks(report.Notes.Assumed),
        [.. report.Notes.Unused.Select(item => new Sentence(item.Place.ToString(), item.Sentence, item.Why.Length > 0 ? item.Why : null))]);

    private static IReadOnlyList<Remark> Remarks(IEnumerable<ImportRemark> remarks) => [.. remarks.Select(remark => new Remark(remark.What, [.. remark.Where]))];

    internal sealed record Clash(string Kind, string Message, string Resolution, IReadOnlyList<string> Places);

    internal sealed record Remark(string What, IReadOnlyList<string> Where);

    internal sealed record Sentence(string Place, string Text, string? Why);
}
