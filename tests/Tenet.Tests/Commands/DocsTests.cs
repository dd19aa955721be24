using System.Text.RegularExpressions;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet docs</c> on whole projects.</summary>
public sealed partial class DocsTests
{
    private const string Sot = "docs/SoT.ACTUAL_SCHEMA.md";

    private static readonly (string, string)[] Shop =
    [
        ("tenet.yml", "project: shop\nprofile: { env: dev, http_port: 4100 }\n"),
        ("db/schema/shop.sql", "CREATE TABLE shop (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL, note text);\nCOMMENT ON TABLE shop IS 'Shops.';\nCREATE INDEX idx_shop_name ON shop (name);\n"),
        ("db/migrations/20260101_090000_shop.sql", "CREATE TABLE shop (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL, note text);\nCOMMENT ON TABLE shop IS 'Shops.';\nCREATE INDEX idx_shop_name ON shop (name);\n"),
    ];

    // what is committed with the examples is what their schemas are.
    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("vibecoder")]
    public async Task The_documents_of_an_example_are_true(string example)
    {
        await NewestServer.NeedAsync();
        Expect.Success(await CommandRun.Of("docs", "--check", "-p", Repository.At("examples", example)));
    }

    // our own copy of the sequence, so that a heading that is lost or moved is seen.
    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("vibecoder")]
    public void The_headings_of_each_form_stand_in_their_order(string example)
    {
        string Headings(string file) => string.Join('\n', Markdown(Repository.At("examples", example, "docs", file)));
        Assert.Equal(
            "# Domain & Schema Outline\n## 1. Context Capsule\n## 2. References & Inputs\n## 3. Domain Objects & Relationships\n## 4. Canonical IDs\n## 5. Normalization Choices\n## 6. Privacy Flags\n## 7. Audit Fields\n## 8. Soft-Delete/Versioning Strategy\n## 9. Index Strategy\n## 9a. Multi-Tenant Strategy\n## 10. Migration Principles\n## 11. File Map & Artifacts\n## 12. AI Agent Actions & Guardrails\n## Links",
            Headings("outline.md"));
        Assert.Matches(
            "^# Database Schema\n## Overview\n## Database Configuration\n## Core Tables\n(### .+ (Table|View)\n)+## Relationships\n### One-to-Many Relationships\n### Many-to-Many Relationships\n## Enums\n(### .+\n)*## Data Models \\(Application Layer\\)\n(### .+ Model\n)*## Migration Strategy\n### Version Control\n### Migration Files Location\n## Data Validation Rules\n(### .+ Data\n)+## Performance Considerations\n### Indexing Strategy\n### Query Optimization\n## Backup & Recovery\n### Backup Strategy\n### Data Retention\n## Security Considerations\n### Data Protection\n### Audit Trail$",
            Headings("schema-reference.md"));
        const string section = "## [^\n]+\n### Purpose & Context\n### Schema Definition\n### Field Specifications\n### Indexes & Performance\n(### Row-Level Security \\(RLS\\)\n)?### Related IDs\n(### Triggers & Functions\n)?### Data Integrity & Constraints\n### Example Queries\n### Migration History\n### Backup & Recovery\n### Compliance & Security\n### Detailed Specification\n### Version History\n";
        Assert.Matches($"^# Database Schema \\(SoT File\\)\n## Navigation by Category\n({section})+## Deprecated Tables\n(### .+ \\[DEPRECATED\\]\n)*## Cross-Reference Index\n## Maintenance Protocol$", Headings("SoT.ACTUAL_SCHEMA.md"));
        Assert.Matches(
            "^# .+ Database Schema Guide\n## Overview\n## Entity-Relationship Diagram\n## Core Tables\n(### .+\n)+## Multi-Tenancy Implementation\n### Database-Level Tenant Isolation\n### Application-Level Tenant Isolation\n## Schema Evolution Strategy\n### Migration Principles\n### Data Migration Patterns\n## Best Practices\n### Identifiers\n### Standard Fields\n### Indexing Strategy\n### Constraints\n## Testing Database Schema Changes\n## Schema Documentation Practices$",
            Headings("schema-guide.md"));
        Assert.Matches(
            "^# Schema Design – .+\n## Summary\n## Context\n## Scope\n## Details\n### Entity overview\n### Relationships\n### Indexes & constraints\n### Row-level security \\(RLS\\)\n### Generated columns & triggers\n### Data protection\n## References\n## Related\n## Open questions\n## Assumptions\n## Sources$",
            Headings("schema-design.md"));
    }

    // the judge is the server, which runs what is printed.
    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("vibecoder")]
    public async Task The_printed_sql_makes_the_schema(string example)
    {
        await NewestServer.NeedAsync();
        var project = Repository.At("examples", example);
        using var folder = new TestFolder();
        Expect.Success(await CommandRun.Of("dump", "-p", project, Repository.At("examples", example, "db", "schema"), "--split", "--out", folder.At("sql/0_others")));
        foreach (var apart in (string[])["tables", "views", "materialized_views"])
        {
            if (Directory.Exists(folder.At("sql/0_others/" + apart)))
            {
                Directory.Delete(folder.At("sql/0_others/" + apart), recursive: true);
            }
        }

        var text = File.ReadAllText(Repository.At("examples", example, "docs", "SoT.ACTUAL_SCHEMA.md"));
        var number = 0;
        foreach (var section in text.Split("\n### Schema Definition\n").Skip(1))
        {
            var parts = section.Split("\n### Example Queries\n")[0];
            folder.Write($"sql/1_sections/{number++:000}.sql", string.Join("\n", SqlBlock().Matches(parts).Select(block => block.Groups[1].Value)));
        }

        Assert.True(number > 10);
        Expect.Success(await CommandRun.Of("diff", "-p", project, folder.At("sql"), Repository.At("examples", example, "db", "schema")));
    }

    //
    [Fact]
    public async Task What_is_written_is_true_and_stays_the_same()
    {
        using var project = TestFolder.With(Shop);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));
        var files = project.Files().ToDictionary(file => file, project.Read);

        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path, "--check"));

        // nothing but what is declared.
        Assert.Equal(files, project.Files().ToDictionary(file => file, project.Read));
        Assert.Equal(
            ["db/context/ids.yml", "db/migrations/20260101_090000_shop.sql", "db/schema.sql", "db/schema/shop.sql", "docs/SoT.ACTUAL_SCHEMA.md", "docs/data-model.md", "docs/outline.md", "docs/schema-design.md", "docs/schema-guide.md", "docs/schema-reference.md", "refs/entity-table.md", "refs/er-notes.md", "refs/relationship-list.md", "tenet.yml"],
            files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_check_says_what_became_untrue_and_since_when()
    {
        using var project = TestFolder.With(Shop);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path, "--form", "sot"));
        project.Write("db/migrations/20260201_090000_note.sql", "ALTER TABLE shop ALTER note SET NOT NULL;\nDROP INDEX idx_shop_name;\nALTER TABLE shop ADD COLUMN city text;\n");
        project.Replace("db/schema/shop.sql", "note text);", "note text NOT NULL, city text);");
        project.Replace("db/schema/shop.sql", "CREATE INDEX idx_shop_name ON shop (name);\n", "");

        var run = await CommandRun.Of("docs", "-p", project.Path, "--check", "--form", "sot");

        Expect.Findings(
            run,
            "TNT6001",
            "`shop.note` is documented as nullable; it is NOT NULL since 20260201_090000_note.sql.",
            "`shop.city` is not documented; it is there since 20260201_090000_note.sql.",
            "`shop.idx_shop_name` is documented; that is not so since 20260201_090000_note.sql.",
            "-| `note` | text | Yes |",
            "+| `note` | text | No |");
        var json = Expect.Json(await CommandRun.Of("docs", "-p", project.Path, "--check", "--form", "sot", "--format", "json"));
        Assert.False(json.GetProperty("passed").GetBoolean());
        Assert.Equal("changed", json.GetProperty("documents")[0].GetProperty("state").GetString());
        Assert.NotEmpty(json.GetProperty("documents")[0].GetProperty("untruths").EnumerateArray());
    }

    [Fact]
    public async Task An_edit_of_a_generated_line_is_refused_and_nothing_is_written()
    {
        using var project = TestFolder.With(Shop);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));
        project.Replace(Sot, "**Status**: Active\\\n", "**Status**: Planned\\\n");
        var before = project.Files().ToDictionary(file => file, project.Read);

        var run = await CommandRun.Of("docs", "-p", project.Path);
        Expect.Error(run, "TNT6003", 1);
        Assert.Contains("-**Status**: Planned", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, project.Files().ToDictionary(file => file, project.Read));

        Expect.Error(await CommandRun.Of("docs", "-p", project.Path, "--adopt"), "TNT6003", 1);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path, "--overwrite"));
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path, "--check"));
    }

    [Fact]
    public async Task Added_lines_are_adopted()
    {
        using var project = TestFolder.With(Shop);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path, "--form", "reference"));
        project.Replace("docs/schema-reference.md", "## Overview\n\n", "## Overview\n\nAll about shops.\n\n");

        Expect.Success(await CommandRun.Of("docs", "-p", project.Path, "--form", "reference", "--adopt"));
        Assert.Contains("<!-- tenet:prose id=reference.overview -->\nAll about shops.\n", project.Read("docs/schema-reference.md"), StringComparison.Ordinal);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path, "--form", "reference", "--check"));
    }

    [Fact]
    public async Task A_file_of_somebody_else_is_not_overwritten()
    {
        using var project = TestFolder.With([.. Shop, (Sot, "# Mine\n")]);

        Expect.Error(await CommandRun.Of("docs", "-p", project.Path, "--overwrite"), "TNT1010", 2);
        Assert.Equal("# Mine\n", project.Read(Sot));
        Assert.False(File.Exists(project.At("docs/outline.md")));
    }

    //
    [Theory]
    [InlineData("../out.md")]
    [InlineData("link/out.md")]
    [InlineData("docs/file-link.md")]
    public async Task A_path_that_leaves_the_project_is_refused(string path)
    {
        using var outside = TestFolder.With(("real.md", "x\n"));
        using var project = TestFolder.With([.. Shop[1..], ("tenet.yml", $"documents: [ {{ form: guide, path: {path} }} ]\n"), ("docs/x.txt", "")]);
        Directory.CreateSymbolicLink(project.At("link"), outside.Path);
        File.CreateSymbolicLink(project.At("docs/file-link.md"), outside.At("real.md"));

        Expect.Error(await CommandRun.Of("docs", "-p", project.Path), "TNT6005", 2);
        Assert.Equal(["real.md"], outside.Files());
    }

    //
    [Fact]
    public async Task A_link_that_leads_nowhere_fails_the_check()
    {
        using var project = TestFolder.With(Shop);
        project.Write("docs/more.md", "# More\n\n## Part one\n");
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path, "--form", "guide"));
        project.Replace("docs/schema-guide.md", "<!-- tenet:prose id=guide.overview -->\n", "<!-- tenet:prose id=guide.overview -->\nSee [more](more.md#part-one).\n");
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path, "--form", "guide", "--check"));

        project.Write("docs/more.md", "# More\n\n## Part two\n");
        Expect.Findings(await CommandRun.Of("docs", "-p", project.Path, "--form", "guide", "--check"), "docs/schema-guide.md:", "names a heading that is not there");
        File.Delete(project.At("docs/more.md"));
        Expect.Findings(await CommandRun.Of("docs", "-p", project.Path, "--form", "guide", "--check"), "leads nowhere");
    }

    //
    [Fact]
    public async Task The_words_of_the_design_form_are_looked_at()
    {
        using var project = TestFolder.With([.. Shop[1..], ("tenet.yml", "profile: { language: en-AU }\ndocuments: [ { form: design, path: docs/design.md } ]\n")]);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));
        project.Replace("docs/design.md", "<!-- tenet:prose id=design.summary -->\n", "<!-- tenet:prose id=design.summary -->\nIt holds `shops`. Its localization might change.\n");

        Expect.Findings(
            await CommandRun.Of("docs", "-p", project.Path, "--check"), "The summary has 2 sentences", "names `shops`, which is no table", "'localization' is spelt 'localisation'", "'might' leaves open");
    }

    // the order in which objects were made leaves no trace.
    [Fact]
    public async Task Another_order_of_creation_gives_the_same_documents()
    {
        using var one = TestFolder.With(("tenet.yml", "project: x\n"), ("db/schema/a.sql", "CREATE TABLE a (id int PRIMARY KEY);\nCREATE TABLE b (id int PRIMARY KEY, a_id int REFERENCES a);\nCREATE INDEX b_a ON b (a_id);\nCREATE VIEW v AS SELECT id FROM a;\n"));
        using var two = TestFolder.With(("tenet.yml", "project: x\n"), ("db/schema/a.sql", "CREATE TABLE b (id int PRIMARY KEY, a_id int);\nCREATE INDEX b_a ON b (a_id);\nCREATE TABLE a (id int PRIMARY KEY);\nCREATE VIEW v AS SELECT id FROM a;\nALTER TABLE b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a;\n"));
        Expect.Success(await CommandRun.Of("docs", "-p", one.Path));
        foreach (var file in one.Files().Where(file => file.StartsWith("docs/", StringComparison.Ordinal)))
        {
            // The stamps are those of the first run.
            two.Write(file, one.Read(file));
        }

        Expect.Success(await CommandRun.Of("docs", "-p", two.Path));
        Assert.Equal(one.Files().Where(IsDocument).Select(one.Read), two.Files().Where(IsDocument).Select(two.Read));

        static bool IsDocument(string file) => file.StartsWith("docs/", StringComparison.Ordinal) || file.StartsWith("refs/", StringComparison.Ordinal) || file == "db/schema.sql";
    }

    private static IEnumerable<string> Markdown(string file)
    {
        var fence = 0;
        foreach (var line in File.ReadLines(file))
        {
            var ticks = line.TrimStart().TakeWhile(c => c == '`').Count();
            if (ticks >= 3 && (fence == 0 || (ticks >= fence && line.Trim().Length == ticks)))
            {
                fence = fence == 0 ? ticks : 0;
            }
            else if (fence == 0 && Heading().IsMatch(line))
            {
                yield return line;
            }
        }
    }

    [GeneratedRegex("^#{1,4} ")]
    private static partial Regex Heading();

    [GeneratedRegex("```sql\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex SqlBlock();
}
