using System.Globalization;
using Tenet.Core.Documents.Views;
using Tenet.Core.Evidence;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Site;

/// <summary>What was executed about a schema, counted and listed.</summary>
internal static class SiteEvidence
{
    private static readonly string[] Verdicts = ["proved", "refuted", "undecided", "stale"];

    public static IReadOnlyList<EvidenceEntry> Of(SchemaView schema, SitePaths paths)
    {
        var book = schema.Sources.Evidence;
        return
        [
            .. book.Records.OrderBy(record => record.Subject, Comparer<FactId>.Create(SchemaModel.Compare)).ThenBy(record => record.Claim, StringComparer.Ordinal).Select(record => new EvidenceEntry(
                new SiteLink(record.Subject.ToString(), Page(record.Subject, schema.Sources.Model, paths)),
                record.Claim.Replace('-', ' '),
                Word(record, book),
                book.IsCurrent(record) ? "" : $"{Told(record.Verdict)} on another schema",
                record.When.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                record.Detail ?? "",
                record.Repeat)),
        ];
    }

    public static IReadOnlyList<Tile> Count(IReadOnlyList<EvidenceEntry> records) =>
        [.. Verdicts.Select(word => new Tile(records.Count(record => record.Verdict == word), word, "evidence.html"))];

    private static string Word(EvidenceRecord record, EvidenceBook book) => book.IsCurrent(record) ? Told(record.Verdict) : "stale";

    private static string Told(Verdict verdict) => verdict switch { Verdict.Proved => "proved", Verdict.Refuted => "refuted", _ => "undecided" };

    private static string Page(FactId subject, SchemaModel model, SitePaths paths) =>
        paths.Of(subject) is { Length: > 0 } own ? own : model.Find(subject)?.Parent is { } parent ? paths.Of(parent) : "";
}
