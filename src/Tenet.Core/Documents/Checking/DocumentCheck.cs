using System.Globalization;
using Tenet.Core.Documents.Regions;
using Tenet.Core.Documents.Views;
using Tenet.Core.Project;

namespace Tenet.Core.Documents.Checking;

/// <summary>Looks at a document as a reader would: do its links lead somewhere, its tables hold together, its words fit its language.</summary>
/// <param name="view">The schema.</param>
/// <param name="read">The text of a file relative to the project, or null.</param>
/// <param name="exists">Whether a file or folder is there.</param>
public sealed class DocumentCheck(SchemaView view, Func<string, string?> read, Func<string, bool> exists)
{
    private readonly LinkCheck links = new(read, exists);

    public IEnumerable<DocumentFinding> Check(GeneratedDocument document, DocumentSettings settings, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(clock);
        var text = document.Text.ReplaceLineEndings("\n");
        var language = settings.Language ?? view.Sources.Profile["language"] ?? "en";
        var prose = ProseReader.Read(text, document.Path);
        return
        [
            .. links.Check(document.Path, text),
            .. TableCells.Check(document.Path, text),
            .. prose.SelectMany(region => Spelling.Check(document.Path, region, language)),
            .. settings.Form == DocumentForm.Design ? Summary(document.Path, prose) : [],
            .. settings.Form == DocumentForm.Design ? prose.Where(region => region.Id == "design.open_questions").SelectMany(region => QuestionCheck.Check(document.Path, region)) : [],
            .. settings.Form == DocumentForm.Outline ? Frameworks(document.Path) : [],
            .. Review(document.Path, settings, clock),
        ];
    }

    // R-015: three to five sentences, and no table that is not there.
    private IEnumerable<DocumentFinding> Summary(string path, IEnumerable<ProseRegion> prose)
    {
        if (prose.FirstOrDefault(region => region.Id == "design.summary" && region.Text.Trim().Length > 0) is not { } summary)
        {
            yield break;
        }

        var count = Spelling.Sentences(summary.Text);
        if (count is < 3 or > 5)
        {
            yield return new DocumentFinding(path, summary.Line, $"The summary has {Words.Count(count, "sentence")}; it takes three to five.", true);
        }

        var known = view.Objects.Select(table => table.Name).Concat(view.Objects.SelectMany(table => table.Columns).Select(column => column.Name)).ToHashSet();
        foreach (var name in summary.Text.Split('`').Where((_, i) => i % 2 == 1).Where(name => name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_') && !known.Contains(name)))
        {
            yield return new DocumentFinding(path, summary.Line, $"The summary names `{name}`, which is no table, view or column.", true);
        }
    }

    // R-025: a framework without its version tells nobody what the code runs on.
    private IEnumerable<DocumentFinding> Frameworks(string path) =>
        (view.Sources.Profile.Find("frameworks")?.Values ?? []).Where(name => name.LastIndexOf('@') is var at && (at <= 0 || at == name.Length - 1))
            .Select(name => new DocumentFinding(path, 1, $"The profile names the framework '{name}' without its version; write {name.TrimEnd('@')}@1.0 or what it is.", true));

    private IEnumerable<DocumentFinding> Review(string path, DocumentSettings settings, TimeProvider clock)
    {
        if (settings is not { Reviewed: { } reviewed, ReviewWithin: { } days } || !DateOnly.TryParseExact(reviewed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            yield break;
        }

        var last = view.Objects.SelectMany(table => table.Migrations).Where(migration => string.CompareOrdinal(migration.Date, reviewed) > 0 && migration.Date != "–").MaxBy(migration => migration.Date, StringComparer.Ordinal);
        if (last is not null && DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).DayNumber - day.DayNumber > days)
        {
            yield return new DocumentFinding(path, 1, $"The last review was on {reviewed}; {last.File} came after it, and {days} days have gone.", false);
        }
    }
}
