using Tenet.Core.Documents;
using Tenet.Core.Documents.Forms;
using Tenet.Core.Documents.Views;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Tests.Unit.Dumping;
using Xunit;

namespace Tenet.Tests.Unit.Documents;

/// <summary>The heads of the forms: which keys, in which order, and that what is said twice is said alike.</summary>
public sealed class FrontKeyTests
{
    private static readonly TemplateEngine Engine = new([]);

    // R-006: a list of the profile becomes as many items; without a profile there is no block.
    [Fact]
    public void The_profile_fills_a_block_or_there_is_none()
    {
        var profile = ProjectFile.ParseProfile("env: dev\nhttp_port: 4100\nframeworks: [a@1, b@2, c@3]\n", "p.yml");

        Assert.Contains("\nproject_profile:\n  env: \"dev\"\n  http_port: \"4100\"\n  frameworks: [\"a@1\", \"b@2\", \"c@3\"]\n  db: ", Generate(DocumentForm.Outline, profile), StringComparison.Ordinal);
        Assert.DoesNotContain("project_profile", Generate(DocumentForm.Outline, Profile.Empty), StringComparison.Ordinal);
    }

    // R-008: six keys, and a quote block that agrees with them.
    [Fact]
    public void The_reference_by_ids_has_its_keys_and_says_them_again_under_the_title()
    {
        var text = Generate(DocumentForm.Sot, Profile.Empty);
        string Value(string key) => text.Split('\n').First(line => line.StartsWith(key + ": ", StringComparison.Ordinal))[(key.Length + 2)..].Trim('"');

        Assert.Equal(["version", "purpose", "id_prefix", "last_updated", "authority", "generation"], Keys(text));
        Assert.Contains($"> **Purpose**: {Value("purpose")}\\\n> **ID Prefix**: {Value("id_prefix")}\\\n", text, StringComparison.Ordinal);
        Assert.Contains($"> **Generation**: {Value("generation")}\\\n> **Cross-References**: {Value("authority")}\n", text, StringComparison.Ordinal);
    }

    // R-010, R-011
    [Fact]
    public void The_wrapped_form_has_its_keys_and_says_them_alike_everywhere()
    {
        var text = Generate(DocumentForm.Design, Profile.Empty);

        Assert.Equal(["title", "doc_path", "doc_type", "status", "version", "owner", "reviewers", "last_updated", "project", "tags", "links", "language", "tone"], Keys(text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]));
        Assert.Contains("links:\n  repo: \"\"\n  spec: \"\"\n  design: \"\"\n  ticket: \"\"\n", text, StringComparison.Ordinal);
        Assert.Contains("doc_path: \"docs/x.md\"", text, StringComparison.Ordinal);
        Assert.Contains("file=\"docs/x.md\"", text, StringComparison.Ordinal);
        Assert.Contains("     path=\"docs/x.md\"\n     version=\"1.0\"\n     status=\"draft\"\n", text, StringComparison.Ordinal);
        Assert.Contains("> Status: **draft** • Version: **1.0** • Updated: **2026-01-01**", text, StringComparison.Ordinal);
    }

    // R-216: no trigger, no sentence about one.
    [Fact]
    public void A_table_that_nothing_audits_does_not_say_so()
    {
        var trigger = new Trigger { Schema = "public", Table = "a", Name = "a_audit", Timing = "after", Events = ["insert"], Function = "public.audit" };

        Assert.DoesNotContain("Changes are recorded", Generate(DocumentForm.Sot, Profile.Empty), StringComparison.Ordinal);
        Assert.Contains("Changes are recorded by trigger `a_audit` (insert)", Generate(DocumentForm.Sot, Profile.Empty, trigger), StringComparison.Ordinal);
    }

    private static string Generate(DocumentForm form, Profile profile, params Fact[] more)
    {
        Fact[] facts = [Sample.Table("a"), Sample.Column("a", "id"), Sample.Key("a", "id"), .. more];
        var settings = new DocumentSettings { Form = form, Path = "docs/x.md" };
        var view = SchemaView.Of(new DocumentSources { Project = "shop", Model = Sample.Model(facts), Profile = profile });
        lock (Engine)
        {
            return new DocumentGenerator(view, Engine, new FixedClock("2026-01-01T00:00:00Z"), [settings]).Generate(settings, null).Text;
        }
    }

    private static IEnumerable<string> Keys(string text) =>
        text.Split('\n').Skip(1).TakeWhile(line => line != "---").Where(line => line.Length > 0 && line[0] != ' ').Select(line => line.Split(':')[0]);
}
