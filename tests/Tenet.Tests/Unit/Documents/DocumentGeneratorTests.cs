using System.Xml.Linq;
using Tenet.Core.Documents;
using Tenet.Core.Documents.Checking;
using Tenet.Core.Documents.Forms;
using Tenet.Core.Documents.Regions;
using Tenet.Core.Documents.Views;
using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Tests.Unit.Dumping;
using Xunit;

namespace Tenet.Tests.Unit.Documents;

/// <summary>Documents of small models made by hand.</summary>
public sealed class DocumentGeneratorTests
{
    private const string Early = "2026-01-01T00:00:00Z";
    private const string Late = "2026-06-01T00:00:00Z";

    // A site is many pages and has a generator of its own.
    public static TheoryData<DocumentForm> Forms => [.. DocumentForms.Words.Select(pair => pair.Form).Where(form => form != DocumentForm.Site)];

    // R-004, R-022
    [Theory, MemberData(nameof(Forms))]
    public void An_unchanged_schema_gives_the_same_bytes_at_another_time(DocumentForm form)
    {
        var first = Generate(form, null, Early);
        var second = Generate(form, first.Text, Late);

        Assert.True(second.IsTrue);
        Assert.Equal(HandEdit.None, second.Edit);
    }

    // R-004
    [Theory]
    [InlineData(DocumentForm.Outline, "updated_at: \"2026-06-01T00:00:00+00:00\"")]
    [InlineData(DocumentForm.Sot, "last_updated: \"2026-06-01\"")]
    [InlineData(DocumentForm.Design, "last_updated: \"2026-06-01\"")]
    public void A_stamp_moves_when_something_else_does(DocumentForm form, string stamp)
    {
        var first = Generate(form, null, Early);
        var second = Generate(form, first.Text, Late, Facts("a", "b", "extra"));

        Assert.False(second.IsTrue);
        Assert.DoesNotContain(stamp, first.Text, StringComparison.Ordinal);
        Assert.Contains(stamp, second.Text, StringComparison.Ordinal);
    }

    // R-001: the order of keys, and a key that a person added behind them.
    [Fact]
    public void The_head_of_the_outline_has_its_keys_in_order_and_keeps_others()
    {
        var first = Generate(DocumentForm.Outline, null, Early);
        Assert.Equal(["task_id", "created_by", "created_at", "updated_at", "status", "priority", "type", "labels", "version"], HeadKeys(first.Text));
        Assert.DoesNotContain("{{", first.Text, StringComparison.Ordinal);

        var edited = first.Text.Replace("\n---\n\n# ", "\nreviewed_by: [ann, bob]  # so far\n---\n\n# ", StringComparison.Ordinal);
        var second = Generate(DocumentForm.Outline, edited, Late, Facts("a", "b", "extra"));

        Assert.Equal(HandEdit.None, second.Edit);
        Assert.Contains("\nreviewed_by: [ann, bob]  # so far\n---\n", second.Text, StringComparison.Ordinal);
        Assert.Contains("\ncreated_at: \"2026-01-01\"\n", second.Text, StringComparison.Ordinal);
    }

    // R-005
    [Theory]
    [InlineData("status: \"draft\"", "status: finished")]
    [InlineData("version: \"1.0\"", "version: abc")]
    [InlineData("priority: \"normal\"", "priority: urgent")]
    public void A_value_outside_of_its_vocabulary_is_refused(string was, string now)
    {
        var first = Generate(DocumentForm.Outline, null, Early).Text;

        var error = Assert.Throws<TenetException>(() => Generate(DocumentForm.Outline, first.Replace(was, now, StringComparison.Ordinal), Late));
        Assert.Equal(ErrorCode.FrontMatterInvalid, error.Code);
    }

    // R-007
    [Fact]
    public void A_profile_without_a_port_is_an_error_of_the_outline_alone()
    {
        var profile = ProjectFile.ParseProfile("env: dev", "p.yml");

        Assert.Equal(ErrorCode.TokenUnresolved, Assert.Throws<TenetException>(() => Generate(DocumentForm.Outline, null, Early, profile: profile)).Code);
        Generate(DocumentForm.Guide, null, Early, profile: profile);
    }

    // R-009: byte for byte, whatever the text holds, in every place of every form.
    [Theory, MemberData(nameof(Forms))]
    public void Human_text_survives_in_every_place_of_a_form(DocumentForm form)
    {
        var text = Generate(form, null, Early).Text;
        var random = new Random(11);
        string[] pieces = ["words", "| a | b |", "```sql\nselect 1;\n```", "  indented", "", "]]>", "<b>&amp;", "# heading", "*x* `y`", "٣ \u202E"];
        var written = new Dictionary<string, string>();
        foreach (var region in ProseReader.Read(text, "x"))
        {
            written[region.Id] = string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => pieces[random.Next(pieces.Length)] + "\n"));
            text = text.Replace($"{ProseReader.Marker(region.Id)}\n", $"{ProseReader.Marker(region.Id)}\n{(form == DocumentForm.Design ? written[region.Id].Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal) : written[region.Id])}", StringComparison.Ordinal);
        }

        Assert.NotEmpty(written);
        var generated = Generate(form, text, Late, Facts("a", "b", "extra"));
        generated = Generate(form, generated.Text, Late, Facts("a", "b"));

        Assert.Equal(HandEdit.None, generated.Edit);
        Assert.Empty(generated.Orphans);
        var kept = ProseReader.Read(generated.Text, "x").ToDictionary(region => region.Id, region => form == DocumentForm.Design ? region.Text.Replace("]]]]><![CDATA[>", "]]>", StringComparison.Ordinal) : region.Text);
        Assert.All(written.Where(pair => pair.Value.Trim().Length > 0), pair => Assert.Equal(pair.Value, kept[pair.Key]));
    }

    // A table is known by its stable id, so its text follows it through renames, waits at the end while it is gone, and never moves to another.
    [Fact]
    public void Human_text_follows_its_table_through_a_thousand_changes()
    {
        var random = new Random(3);
        var names = new Dictionary<string, string> { ["DBT-001"] = "a", ["DBT-002"] = "b" };
        var texts = new Dictionary<string, string>();
        string? text = null;
        var next = 3;
        for (var i = 0; i < 1000; i++)
        {
            var ids = names.Keys.Order(StringComparer.Ordinal).ToList();
            switch (random.Next(4))
            {
                case 0 when names.Count < 12:
                    names[$"DBT-{next:000}"] = $"t{next}_{i}";
                    next++;
                    break;
                case 1 when names.Count > 1:
                    names.Remove(ids[random.Next(ids.Count)]);
                    break;
                case 2:
                    names[ids[random.Next(ids.Count)]] = $"renamed_{i}";
                    break;
                default:
                    var id = ids[random.Next(ids.Count)];
                    if (text is not null && text.Contains(ProseReader.Marker($"{id}.context") + "\n", StringComparison.Ordinal) && !texts.ContainsKey(id))
                    {
                        texts[id] = $"What {id} means, {i}.\n";
                        text = text.Replace($"{ProseReader.Marker($"{id}.context")}\n", $"{ProseReader.Marker($"{id}.context")}\n{texts[id]}", StringComparison.Ordinal);
                    }

                    break;
            }

            var stable = names.ToDictionary(pair => new FactId(FactKind.Table, "public", pair.Value), pair => pair.Key);
            var document = Generate(DocumentForm.Sot, text, Early, [.. names.Values.Select(name => Sample.Table(name)), .. names.Values.Select(name => Sample.Column(name, "id"))], ids: id => stable.GetValueOrDefault(id));
            text = document.Text;
            var kept = ProseReader.Read(text, "x").ToDictionary(region => region.Id, region => region.Text);
            Assert.All(texts, pair => Assert.Equal(pair.Value, kept[$"{pair.Key}.context"]));
            Assert.Equal(texts.Keys.Where(id => !names.ContainsKey(id)).Select(id => $"{id}.context").Order(StringComparer.Ordinal), document.Orphans.Select(orphan => orphan.Id).Order(StringComparer.Ordinal));
        }

        Assert.True(texts.Count > 50, $"only {texts.Count} texts were written");
    }

    [Theory, MemberData(nameof(Forms))]
    public void An_edit_of_a_generated_line_is_noticed(DocumentForm form)
    {
        var text = Generate(form, null, Early).Text;
        var edited = text.Replace("PostgreSQL 18", "PostgreSQL 12", StringComparison.Ordinal).Replace("DBT-001 to DBT-099", "DBT-001 to DBT-100", StringComparison.Ordinal);

        Assert.NotEqual(text, edited);
        Assert.Equal(HandEdit.Generated, Generate(form, edited, Late).Edit);
        Assert.Equal(HandEdit.Foreign, Generate(form, "# Mine\n", Late).Edit);
    }

    // Lines that were only added have a place to go to; a changed line has none.
    [Fact]
    public void Added_lines_are_adopted_into_the_human_text_of_their_section()
    {
        var text = Generate(DocumentForm.Reference, null, Early).Text;
        var edited = text.Replace("## Overview\n\n", "## Overview\n\nThis is the shop.\n\n", StringComparison.Ordinal);

        var adoption = Adoption.Find(edited, text, "x.md");
        Assert.Empty(adoption.Rest);
        Assert.Contains("This is the shop.", adoption.Texts["reference.overview"], StringComparison.Ordinal);

        Assert.NotEmpty(Adoption.Find(text.Replace("PostgreSQL 18", "PostgreSQL 12", StringComparison.Ordinal), text, "x.md").Rest);
    }

    // R-012
    [Fact]
    public void Text_around_the_managed_region_stays()
    {
        var text = Generate(DocumentForm.Design, null, Early).Text;

        var generated = Generate(DocumentForm.Design, "before\n\n" + text + "after\n", Late, Facts("a", "b", "extra"));

        Assert.StartsWith("before\n\n<!-- ai:managed start ", generated.Text, StringComparison.Ordinal);
        Assert.EndsWith("<!-- ai:managed end -->\nafter\n", generated.Text, StringComparison.Ordinal);
        Assert.Equal(HandEdit.None, generated.Edit);
    }

    // R-012
    [Theory]
    [InlineData("<!-- ai:managed end -->", "", "no end marker")]
    [InlineData("file=\"docs/x.md\"", "file=\"docs/y.md\"", "belongs to the file 'docs/y.md'")]
    [InlineData("# Schema Design", "<!-- ai:managed start file=\"docs/x.md\" -->\n# Schema Design", "second managed region")]
    public void A_broken_region_is_refused(string was, string now, string why)
    {
        var text = Generate(DocumentForm.Design, null, Early).Text.Replace(was, now, StringComparison.Ordinal);

        var error = Assert.Throws<TenetException>(() => Generate(DocumentForm.Design, text, Late));
        Assert.Equal(ErrorCode.RegionBroken, error.Code);
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
    }

    // R-013, R-014
    [Fact]
    public void The_wrapped_form_is_xml_with_the_sections_of_its_form()
    {
        XNamespace doc = "urn:docs:universal";
        var comment = new Table { Schema = "public", Name = "a", Comment = "Ends ]]> and <b>." };
        var text = Generate(DocumentForm.Design, null, Early, [comment, Sample.Column("a", "id")]).Text;
        var xml = XDocument.Parse(text[text.IndexOf("<doc ", StringComparison.Ordinal)..(text.IndexOf("</doc>", StringComparison.Ordinal) + "</doc>".Length)]);

        var sections = xml.Root!.Element(doc + "sections")!.Elements(doc + "section").ToList();
        Assert.Equal(["summary", "context", "scope", "details", "references", "related", "open_questions", "assumptions", "sources"], sections.Select(section => (string?)section.Attribute("id")));
        Assert.All(sections, section => Assert.StartsWith($"\n## {(string?)section.Attribute("heading")}\n", section.Element(doc + "content")!.Value, StringComparison.Ordinal));
        Assert.Equal(["summary", "context", "scope", "details"], sections.Where(section => section.Element(doc + "instructions") is not null).Select(section => (string?)section.Attribute("id")));
        Assert.Equal(3, xml.Root.Element(doc + "meta")!.Elements(doc + "link").Count());
    }

    // R-042
    [Fact]
    public void A_circle_of_foreign_keys_is_cut_and_marked()
    {
        Fact[] facts =
        [
            Sample.Table("a"), Sample.Table("b"), Sample.Column("a", "id"), Sample.Column("a", "b_id"), Sample.Column("b", "id"), Sample.Column("b", "a_id"), Sample.Column("a", "parent_id"),
            Sample.Key("a", "id"), Sample.Key("b", "id"),
            Sample.ForeignKey("a", "b_id", "b", "a_b_fk"), Sample.ForeignKey("b", "a_id", "a", "b_a_fk"), Sample.ForeignKey("a", "parent_id", "a", "a_a_fk"),
        ];

        var graph = SchemaView.Of(new DocumentSources { Project = "x", Model = Sample.Model(facts) }).ForeignKeyGraph;

        Assert.Equal(2, graph.Split('\n').Count(line => line.EndsWith("[circle, cut here]", StringComparison.Ordinal)));
    }

    // R-038: computed from constraints, never from names.
    [Fact]
    public void Numbers_of_a_relation_follow_its_keys()
    {
        var required = Sample.Column("b", "a_id") with { NotNull = new NotNull() };
        Fact[] many = [Sample.Table("a"), Sample.Table("b"), Sample.Column("a", "id"), required, Sample.Key("a", "id"), Sample.ForeignKey("b", "a_id", "a", "b_a_fk")];
        var unique = new UniqueConstraint { Schema = "public", Table = "b", Name = "b_a_key", Columns = ["a_id"] };

        Assert.Equal("one-to-many", Relation(many));
        Assert.Equal("one-to-one", Relation([.. many, unique]));
        Assert.Equal("one-to-many, optional", Relation([.. many.Except([required]), Sample.Column("b", "a_id")]));

        static string Relation(IEnumerable<Fact> facts) => Assert.Single(SchemaView.Of(new DocumentSources { Project = "x", Model = Sample.Model(facts) }).Relations).Type;
    }

    [Fact]
    public void A_template_of_the_team_takes_the_place_of_ours_and_fails_with_its_line()
    {
        var own = new TemplateText("guide/guide", "# {{schema.project}}\n\n{{#prose \"own\"}}{{/prose}}\n", "db/templates/guide/guide.hbs");
        Assert.StartsWith("# shop\n", Generate(DocumentForm.Guide, null, Early, templates: [own]).Text, StringComparison.Ordinal);

        var wrong = own with { Text = "# x\n\n{{schema.nothing}}\n" };
        var error = Assert.Throws<TenetException>(() => Generate(DocumentForm.Guide, null, Early, templates: [wrong]));
        Assert.Equal(ErrorCode.TemplateFailed, error.Code);
        Assert.StartsWith("db/templates/guide/guide.hbs", error.Place, StringComparison.Ordinal);

        var open = own with { Text = "# x\n\n{{#if schema.project}}\n" };
        Assert.Equal(ErrorCode.TemplateFailed, Assert.Throws<TenetException>(() => Generate(DocumentForm.Guide, null, Early, templates: [open])).Code);
        Assert.Equal(ErrorCode.TemplateFailed, Assert.Throws<TenetException>(() => new TemplateEngine([own with { Name = "guide/giude" }])).Code);
    }

    // R-020, R-019
    [Theory, MemberData(nameof(Forms))]
    public void Odd_names_break_neither_tables_nor_links(DocumentForm form)
    {
        string[] names = ["a|b", "<script>", "`tick`", "مرحبا", "it's \"so\"", "x]]>y", "new\nline", new string('ü', 31), "{{x}}", "# h"];
        List<Fact> facts = [.. names.SelectMany(name => new Fact[]
        {
            Sample.Table(name) with { Comment = "<!-- tenet:prose id=evil -->\n| " + name }, Sample.Column(name, "id") with { Comment = name }, Sample.Column(name, name, position: 2), Sample.Key(name, "id"),
            new CheckConstraint { Schema = "public", Table = name, Name = name + "_check", Expression = "(id > 0) OR ('|' = '`')" },
        })];
        var stable = names.Select((name, i) => (name, i)).ToDictionary(pair => new FactId(FactKind.Table, "public", pair.name), pair => $"DBT-{pair.i + 1:000}");
        var view = View(facts, Profile.Empty, id => stable.GetValueOrDefault(id));
        var document = Generate(form, null, Early, facts, ids: id => stable.GetValueOrDefault(id));

        var check = new DocumentCheck(view, _ => null, _ => true);
        Assert.Empty(check.Check(document, new DocumentSettings { Form = form, Path = "docs/x.md" }, TimeProvider.System));
        Assert.DoesNotContain(ProseReader.Read(document.Text, "x"), region => region.Id == "evil");
        Assert.True(Generate(form, document.Text, Late, facts, ids: id => stable.GetValueOrDefault(id)).IsTrue);
    }

    private static Fact[] Facts(params string[] tables) => [.. tables.SelectMany(name => new Fact[] { Sample.Table(name), Sample.Column(name, "id"), Sample.Key(name, "id") })];

    private static SchemaView View(IEnumerable<Fact> facts, Profile profile, Func<FactId, string?>? ids) =>
        SchemaView.Of(new DocumentSources { Project = "shop", Model = Sample.Model(facts), Profile = profile, Ids = ids ?? (_ => null) });

    private static GeneratedDocument Generate(
        DocumentForm form, string? existing, string now, IEnumerable<Fact>? facts = null, Profile? profile = null, Func<FactId, string?>? ids = null, IEnumerable<TemplateText>? templates = null)
    {
        var settings = new DocumentSettings { Form = form, Path = "docs/x.md" };
        return new DocumentGenerator(View(facts ?? Facts("a", "b"), profile ?? Profile.Empty, ids), Engine(templates), new FixedClock(now), [settings]).Generate(settings, existing);
    }

    // Compiling templates takes longer than filling them.
    private static TemplateEngine Engine(IEnumerable<TemplateText>? templates)
    {
        if (templates is not null)
        {
            return new TemplateEngine(templates);
        }

        return shared ??= new TemplateEngine([]);
    }

    [ThreadStatic]
    private static TemplateEngine? shared;

    private static IEnumerable<string> HeadKeys(string text) =>
        text.Split('\n').Skip(1).TakeWhile(line => line != "---").Where(line => line.Length > 0 && line[0] != ' ').Select(line => line.Split(':')[0]);
}
