using System.Text.RegularExpressions;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>What <c>tenet docs</c> takes from context files, ids, the team's other documents, evidence and models.</summary>
public sealed partial class DocsKnowledgeTests
{
    private const string Sot = "docs/SoT.ACTUAL_SCHEMA.md";

    private const string Schema = """
        CREATE TABLE shop (id bigint PRIMARY KEY, name text NOT NULL, state text NOT NULL CHECK (state IN ('open', 'shut')));
        COMMENT ON TABLE shop IS 'Shops.';
        CREATE TABLE item (id bigint PRIMARY KEY, shop_id bigint NOT NULL REFERENCES shop (id) ON DELETE CASCADE);
        COMMENT ON TABLE item IS 'What shops sell.';

        """;

    private const string Context = """
        table: shop
        id: DBT-101
        owner: Sales
        purpose: { stores: Places that sell., why: Somebody has to., uses: Sell things }
        columns: { state: { example: open } }
        related: { apis: [{ API-001: RW }] }

        """;

    private static readonly (string, string)[] Shop =
    [
        ("tenet.yml", "project: shop\nprofile: { env: dev, http_port: 4100 }\n"),
        ("db/schema/shop.sql", Schema),
        ("db/migrations/20260101_090000_shop.sql", Schema),
        ("db/seed.sql", "INSERT INTO shop VALUES (1, 'a', 'open');\nINSERT INTO item VALUES (1, 1);\n"),
        ("db/context/shop.yml", Context),
        ("docs/SoT.API.md", "# APIs\n\n## API-001: Open a shop\n\nTables: DBT-101 (RW)\n"),
    ];

    // R-202, R-207, R-208, R-210
    [Fact]
    public async Task A_section_bears_its_id_and_ties_and_the_index_turns_them_around()
    {
        using var project = TestFolder.With(Shop);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));
        var text = project.Read(Sot);

        Assert.Contains("- [DBT-101](#dbt-101-shop) - shop\n", text, StringComparison.Ordinal);
        Assert.Contains("## DBT-101: shop\n", text, StringComparison.Ordinal);
        Assert.Contains("**What It Stores**: Places that sell.\\\n", text, StringComparison.Ordinal);
        Assert.Contains("- [API-001](SoT.API.md#api-001-open-a-shop) - Open a shop (RW)\n", text, StringComparison.Ordinal);
        Assert.Contains("- API-001 accesses: DBT-101 (RW)\n", text, StringComparison.Ordinal);
        Assert.Contains("DBT-101: public.shop\n", project.Read("db/context/ids.yml"), StringComparison.Ordinal);
        var reference = project.Read("docs/schema-reference.md");
        Assert.Contains("```typescript\n", reference, StringComparison.Ordinal);
        Assert.Contains("```csharp\n", reference, StringComparison.Ordinal);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path, "--check"));
    }

    // R-207: both places are named.
    [Fact]
    public async Task A_check_fails_where_a_tie_is_broken_and_warns_where_words_are_missing()
    {
        using var project = TestFolder.With(Shop);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));

        Expect.Findings(await CommandRun.Of("docs", "-p", project.Path, "--check", "--strict"), "fail db/context: No file says what public.item is for.");
        project.Replace("docs/SoT.API.md", "DBT-101 (RW)", "DBT-101 (R)");
        Expect.Findings(await CommandRun.Of("docs", "-p", project.Path, "--check"), "fail db/context/shop.yml:6:", "docs/SoT.API.md:5", "note db/context: No file says what public.item is for.");
    }

    // R-009
    [Fact]
    public async Task A_rename_keeps_the_id_and_a_check_says_that_names_are_to_be_rewritten()
    {
        using var project = TestFolder.With(Shop);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));
        project.Replace(Sot, "<!-- tenet:prose id=DBT-101.context -->\n", "<!-- tenet:prose id=DBT-101.context -->\nWe love shops.\n");
        const string rename = "ALTER TABLE shop RENAME TO store;\nALTER TABLE store RENAME state TO mood;\n";
        project.Write("db/migrations/20260201_090000_store.sql", rename);
        project.Append("db/schema/shop.sql", rename);

        Expect.Findings(await CommandRun.Of("docs", "-p", project.Path, "--check"), "fail db/context/shop.yml lacks", "fail db/context/ids.yml lacks");
        Assert.StartsWith("table: shop\n", project.Read("db/context/shop.yml"), StringComparison.Ordinal);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));

        Assert.StartsWith("table: store\n", project.Read("db/context/shop.yml"), StringComparison.Ordinal);
        Assert.Contains("## DBT-101: store\n", project.Read(Sot), StringComparison.Ordinal);
        Assert.Contains("<!-- tenet:prose id=DBT-101.context -->\nWe love shops.\n", project.Read(Sot), StringComparison.Ordinal);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path, "--check"));
    }

    // R-243: what was executed is told with its day; of another schema it is stale, and stale is not proven.
    [Fact]
    public async Task A_claim_is_printed_with_its_evidence_and_is_stale_after_a_change()
    {
        using var project = TestFolder.With(Shop);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));
        Assert.Contains("on delete cascade. Delete: ☐ not proven. Orphans: ☐ not proven", project.Read(Sot), StringComparison.Ordinal);

        Expect.Success(await CommandRun.Of("prove", "documents", "--write", "-p", project.Path));
        Expect.Findings(await CommandRun.Of("docs", "-p", project.Path, "--check"), "TNT6001");
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));
        Assert.Matches("on delete cascade. Delete: ☑ proved on \\d{4}-\\d\\d-\\d\\d: .+cascade. Orphans: ☑ proved on \\d{4}-\\d\\d-\\d\\d: none of 1", project.Read(Sot));
        Assert.Matches("Values: ☑ proved on \\S+: accepted open, shut; refused another", project.Read(Sot));
        Assert.Matches("Executed on an empty database\\*\\*: proved on ", project.Read(Sot));
        Assert.Matches("The example queries can be prepared: proved on ", project.Read(Sot));
        Assert.Matches("☑ Stated examples can be inserted: proved on ", project.Read("docs/schema-design.md"));

        project.Append("db/schema/shop.sql", "ALTER TABLE item ADD COLUMN price numeric;\n");
        project.Write("db/migrations/20260201_090000_price.sql", "ALTER TABLE item ADD COLUMN price numeric;\n");
        var told = Expect.Json(await CommandRun.Of("docs", "-p", project.Path, "--check", "--form", "sot", "--format", "json"))
            .GetProperty("documents")[0].GetProperty("untruths").EnumerateArray().Select(untruth => untruth.GetProperty("text").GetString()!).ToList();
        Assert.Matches(@"^\d+ proofs that the document shows are of another schema", Assert.Single(told, text => text.Contains("another schema", StringComparison.Ordinal)));
        Assert.Contains(told, text => text.Contains("price", StringComparison.Ordinal));
        Assert.DoesNotContain(told, text => text.Contains("stale", StringComparison.Ordinal));
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));
        Assert.Contains("Delete: ☐ stale: proved on ", project.Read(Sot), StringComparison.Ordinal);
        Assert.DoesNotContain("☑ proved on", project.Read(Sot), StringComparison.Ordinal);
    }

    // R-204, R-205, R-213: the judge is the server.
    [Fact]
    public async Task A_deprecated_table_is_printed_with_its_sql_and_a_planned_one_is_listed()
    {
        using var project = TestFolder.With(Shop);
        project.Append("db/context/shop.yml", "status: deprecated\ndeprecation: { since: 2026-01-02, replacement: none, reason: Shops moved. }\n");
        project.Write("db/context/refund.yml", "table: refund\nstatus: planned\npurpose: { stores: Money that went back. }\n");
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));
        var text = project.Read(Sot);

        Assert.Contains("### DBT-101: shop [DEPRECATED]\n", text, StringComparison.Ordinal);
        Assert.Contains("- `refund`: Money that went back.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("## refund", text, StringComparison.Ordinal);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path, "--check"));
        var printed = text.Split("\n### Example Queries\n").SelectMany(part => SqlBlock().Matches(part.Split("\n### Schema Definition\n")[^1])).Concat(SqlBlock().Matches(text.Split("\n## Deprecated Tables\n")[1]))
            .Select(block => block.Groups[1].Value).Where(sql => sql.Contains("CREATE TABLE", StringComparison.Ordinal)).Distinct().ToList();
        Assert.Equal(2, printed.Count);
        project.Write("printed/a.sql", printed[1]);
        project.Write("printed/b.sql", printed[0]);
        Expect.Success(await CommandRun.Of("diff", "-p", project.Path, project.At("printed"), project.At("db/schema")));
    }

    // R-018, R-025
    [Fact]
    public async Task An_answered_question_needs_its_decision_and_a_framework_its_version()
    {
        using var project = TestFolder.With(Shop);
        project.Replace("tenet.yml", "http_port: 4100", "http_port: 4100, frameworks: [React, Vue@3.5]");
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));
        project.Replace("docs/schema-design.md", "<!-- tenet:prose id=design.open_questions -->\n", "<!-- tenet:prose id=design.open_questions -->\n- **Q-1** (open): Who pays?\n- **Q-2** (answered): When?\n- **Q-3** (answered): Where?\n  Decision: here.\n- **Q-4** (perhaps): Why?\n");

        var run = await CommandRun.Of("docs", "-p", project.Path, "--check");

        Expect.Findings(run, "The question Q-2 is answered, and no 'Decision:' says how.", "The question Q-4 is 'perhaps'", "'React' without its version");
        Assert.DoesNotContain("Q-3", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Vue", run.Out, StringComparison.Ordinal);
    }

    // R-035
    [Fact]
    public async Task A_table_without_a_comment_is_told_and_refused_under_strict()
    {
        using var project = TestFolder.With(Shop);
        project.Replace("db/schema/shop.sql", "COMMENT ON TABLE item IS 'What shops sell.';\n", "");
        project.Replace("db/migrations/20260101_090000_shop.sql", "COMMENT ON TABLE item IS 'What shops sell.';\n", "");
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));

        var run = await CommandRun.Of("docs", "-p", project.Path, "--check");
        Expect.Success(run);
        Assert.Contains("note db/schema: No comment describes item;", run.Out, StringComparison.Ordinal);
        Expect.Findings(await CommandRun.Of("docs", "-p", project.Path, "--check", "--strict"), "fail db/schema: No comment describes item;");
    }

    // R-243, R-023
    [Fact]
    public async Task A_check_of_the_project_looks_at_documents_models_and_evidence()
    {
        await NewestServer.NeedAsync();
        using var project = TestFolder.With(Shop);
        project.Append("tenet.yml", "documents: [{ form: sot, path: docs/SoT.ACTUAL_SCHEMA.md }]\nmodels: [{ target: typescript, path: models }]\n");
        Expect.Findings(await CommandRun.Of("check", "-p", project.Path), "fail documents are not true: docs/SoT.ACTUAL_SCHEMA.md, db/context/ids.yml (TNT6001", "fail typescript models: 1 of 1 files");
        Expect.Success(await CommandRun.Of("prove", "documents", "--write", "-p", project.Path));
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));
        Expect.Success(await CommandRun.Of("models", "-p", project.Path));

        var good = await CommandRun.Of("check", "-p", project.Path);
        Expect.Success(good);
        Assert.Contains("ok   documents are true: 1 file\n", good.Out, StringComparison.Ordinal);
        Assert.Contains("ok   models are as the schema wants them: typescript\n", good.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("evidence", good.Out, StringComparison.Ordinal);

        project.Append("db/schema/shop.sql", "COMMENT ON COLUMN item.id IS 'Number.';\n");
        project.Append("db/migrations/20260101_090000_shop.sql", "COMMENT ON COLUMN item.id IS 'Number.';\n");
        Expect.Findings(await CommandRun.Of("check", "-p", project.Path), "ok   history makes the desired schema", "fail documents are not true: docs/SoT.ACTUAL_SCHEMA.md (", "fail typescript models", "note evidence: of ");
    }

    [GeneratedRegex("```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex SqlBlock();
}
