using System.Text;
using Tenet.Core.Documents.Forms;
using Tenet.Core.Documents.Regions;
using Tenet.Core.Documents.Text;
using Tenet.Core.Documents.Views;
using Tenet.Core.Errors;
using Tenet.Core.Project;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Documents;

/// <summary>Makes documents from the view of a schema and from what people wrote in them.</summary>
public sealed class DocumentGenerator(SchemaView schema, TemplateEngine templates, TimeProvider clock, IReadOnlyList<DocumentSettings> all)
{
    private const string OrphanHead = "<!-- tenet:orphans: the objects of these texts are gone; move the texts or delete them -->";

    private readonly Dictionary<string, string> idsByName = schema.Objects.Concat(schema.Deprecated).Where(table => table.Id.Length > 0).ToDictionary(table => table.Name, table => table.Id);
    private readonly FrontReader fronts = new(schema, clock);

    /// <param name="settings">The document.</param>
    /// <param name="existing">The file as it stands, or null.</param>
    /// <param name="adopted">Human text to add, by id.</param>
    /// <exception cref="TenetException">TNT6002 broken markers, TNT6004 a template that fails, TNT6006 an unknown token, TNT6007 a wrong value at the head.</exception>
    public GeneratedDocument Generate(DocumentSettings settings, string? existing, IReadOnlyDictionary<string, string>? adopted = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var carriage = existing?.Contains("\r\n", StringComparison.Ordinal) == true;
        var stands = existing?.Replace("\r\n", "\n", StringComparison.Ordinal);
        var isDesign = settings.Form == DocumentForm.Design;
        var managed = stands is null ? new ManagedText("", "", "") : isDesign ? ManagedText.Read(stands, settings.Path) : new ManagedText("", stands, "");
        var mark = stands is null ? null : GeneratedMark.Find(managed.Body);
        var foreign = stands is not null && mark is null;
        var body = managed.Body;
        if (mark is not null && !isDesign)
        {
            var after = managed.Body.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
            managed = new ManagedText("", managed.Body[..after] + "\n", managed.Body[after..].TrimStart('\n'));
        }

        var front = FrontMatter.Read(foreign ? "" : managed.Body, settings.Path);
        var prose = foreign ? [] : UnderIds(ProseReader.Read(managed.Body, settings.Path)).Select(region => isDesign ? region with { Text = CData.Restore(region.Text) } : region).ToList();

        // The stamps move only where something else did: what is generated with the old ones is compared first.
        var text = Whole(settings, front, prose, adopted, managed, stamp: false, out var orphans);
        var edit = foreign ? HandEdit.Foreign : HandEdit.None;
        if (stands is not null && text != stands)
        {
            edit = mark is not null && !GeneratedMark.Holds(mark, WithoutEnd(body), settings.Path) ? HandEdit.Generated : edit;
            text = Whole(settings, front, prose, adopted, managed, stamp: true, out orphans);
        }

        return new GeneratedDocument(settings.Path, settings.Form, carriage ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text, existing, orphans, edit);
    }

    /// <summary>The files that go with the outline.</summary>
    /// <param name="read">The text of a file relative to the project, or null.</param>
    public IEnumerable<GeneratedDocument> Artifacts(Func<string, string?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        foreach (var (path, template) in Forms.Artifacts.All)
        {
            var (text, _) = templates.Fill(template, View(new DocumentSettings { Path = path }, FrontMatter.Empty, stamp: false, checkedFront: false), path, _ => "");
            yield return Plain(path, Tidy(text) + "\n<!-- Written by tenet docs. -->\n", read(path), "<!-- Written by tenet docs. -->");
        }

        // Where that file is the desired schema itself, there is nothing to write.
        if (!schema.Sources.Settings.Schema.Contains(Forms.Artifacts.CanonicalSchema))
        {
            yield return Plain(Forms.Artifacts.CanonicalSchema, DumpScript.ToText(schema.Sources.Plan), read(Forms.Artifacts.CanonicalSchema), "Written by Tenet.");
        }
    }

    private static GeneratedDocument Plain(string path, string text, string? existing, string sign) =>
        new(path, null, text, existing, [], existing is null || existing.Contains(sign, StringComparison.Ordinal) ? HandEdit.None : HandEdit.Foreign);

    private string Whole(
        DocumentSettings settings, FrontMatter front, IReadOnlyList<ProseRegion> prose, IReadOnlyDictionary<string, string>? adopted, ManagedText managed, bool stamp, out IReadOnlyList<ProseRegion> orphans)
    {
        var texts = prose.ToDictionary(region => region.Id, region => region.Text);
        foreach (var (id, more) in adopted ?? new Dictionary<string, string>())
        {
            texts[id] = texts.GetValueOrDefault(id, "") + more;
        }

        var word = DocumentForms.Word(settings.Form);
        var (filled, places) = templates.Fill($"{word}/{word}", View(settings, front, stamp), settings.Path, id => texts.GetValueOrDefault(id, ""));
        orphans = [.. prose.Where(region => !places.Contains(region.Id))];

        // An orphan that nobody wrote a word in is no loss.
        orphans = [.. orphans.Where(region => region.Text.Trim().Length > 0)];
        var text = new StringBuilder();
        if (orphans.Count > 0)
        {
            text.Append('\n').Append(OrphanHead).Append('\n');
            foreach (var orphan in orphans)
            {
                text.Append(ProseReader.Marker(orphan.Id)).Append('\n').Append(orphan.Text).Append(ProseReader.Close).Append('\n');
            }
        }

        text.Append('\n');
        var generated = Tidy(filled) + text;
        return managed.Before + generated + GeneratedMark.Line(word, generated, settings.Path) + "\n"
            + (settings.Form == DocumentForm.Design ? "<!-- ai:managed end -->\n" : "") + managed.After;
    }

    // What was written about a table before it had a stable id stays with it.
    private IEnumerable<ProseRegion> UnderIds(IReadOnlyList<ProseRegion> regions)
    {
        var taken = regions.Select(region => region.Id).ToHashSet();
        return regions.Select(region =>
            region.Id.LastIndexOf('.') is var dot and > 0 && idsByName.TryGetValue(region.Id[..dot], out var id) && id + region.Id[dot..] is var under && taken.Add(under) ? region with { Id = under } : region);
    }

    private DocumentView View(DocumentSettings settings, FrontMatter front, bool stamp, bool checkedFront = true) => new()
    {
        Schema = schema,
        Front = fronts.Read(checkedFront ? settings : settings with { Form = DocumentForm.Reference }, front, stamp),
        Files = FileView.Of(settings, all, schema.Sources),
        Samples = SampleView.Of(schema),
        Comments = CommentView.Of(schema),
        Path = settings.Path,
    };

    // An empty line in the head stands where a person could have added a key.
    private static string Tidy(string text) =>
        text.Replace("\n\n---\n\n# ", "\n---\n\n# ", StringComparison.Ordinal)
            .Replace(ProseReader.Close + "\n\n\n", ProseReader.Close + "\n\n", StringComparison.Ordinal)
            .Replace(ProseReader.Close + "\n\n]]>", ProseReader.Close + "\n]]>", StringComparison.Ordinal)
            .TrimEnd('\n') + "\n";

    private static string WithoutEnd(string body) => body.Replace("<!-- ai:managed end -->\n", "", StringComparison.Ordinal);
}
