using System.Text.Json;
using System.Xml.Linq;
using Tenet.Tests.Database.CodeModels;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet lint</c>: places, forms, what is meant so, baselines, fixes.</summary>
public sealed class LintTests
{
    private const string Till = "db/schema/till.sql";

    // Two errors, one with a fix: a table whose comments are there, so that nothing else is found.
    private const string Schema = """
        -- What the till writes.

        CREATE TABLE receipts (
          id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
          printed_at timestamp NOT NULL
        );
        COMMENT ON TABLE receipts IS 'Receipts.';
        COMMENT ON COLUMN receipts.id IS 'Id of the receipt.';
        COMMENT ON COLUMN receipts.printed_at IS 'When it was printed.';
        GRANT SELECT ON receipts TO PUBLIC;
        """;

    //
    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("vibecoder")]
    public async Task Nothing_is_found_in_an_example(string example)
    {
        var run = await CommandRun.Of("lint", "-p", Repository.At("examples", example));

        Expect.Success(run);
        Assert.Contains("nothing found", run.Out, StringComparison.Ordinal);
        Assert.Contains("meant so", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_has_the_line_of_the_column_and_a_fix_its_statement()
    {
        using var project = TestFolder.With((Till, Schema));

        var run = await CommandRun.Of("lint", "-p", project.Path);

        Expect.Findings(run, $"{Till}:5: receipts.printed_at is a timestamp without time zone", "types/timestamptz", $"{Till}:3: Everybody may SELECT in receipts", "fix: REVOKE ALL ON TABLE public.receipts FROM PUBLIC;", "2 errors (TNT5001)");
    }

    [Fact]
    public async Task In_json_each_finding_is_whole()
    {
        using var project = TestFolder.With((Till, Schema));

        var run = await CommandRun.Of("lint", "-p", project.Path, "--format", "json", "--rule", "types/timestamptz");

        Assert.Equal(1, run.Exit);
        var report = Expect.Json(run);
        Assert.False(report.GetProperty("passed").GetBoolean());
        Assert.Equal(1, report.GetProperty("rules").GetInt32());
        var finding = Assert.Single(report.GetProperty("findings").EnumerateArray());
        Assert.Equal("column public.receipts.printed_at", finding.GetProperty("object").GetString());
        Assert.EndsWith($"{Till}:5", finding.GetProperty("place").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_is_valid_by_its_schema_and_points_to_the_line()
    {
        var (node, why) = await NodeFolder.InstallAsync("sarif");
        Assert.SkipWhen(node is null, why);
        using var project = TestFolder.With((Till, Schema));

        var run = await CommandRun.Of("lint", "-p", project.Path, "--format", "sarif");

        Assert.Equal(1, run.Exit);
        var (exit, output) = await CompiledModels.RunAsync("node", node!, "validate.mjs", project.Write("lint.sarif", run.Out));
        Assert.True(exit == 0, output);
        var results = Expect.Json(run).GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["grants/public", "types/timestamptz"], results.Select(result => result.GetProperty("ruleId").GetString()));
        Assert.Equal([3, 5], results.Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32()));
    }

    [Fact]
    public async Task The_schema_of_sarif_refuses_what_is_none()
    {
        var (node, why) = await NodeFolder.InstallAsync("sarif");
        Assert.SkipWhen(node is null, why);
        using var folder = TestFolder.With(("wrong.sarif", """{ "version": "2.1.0", "runs": [{ "results": [{ "level": "bad" }] }] }"""));

        var (exit, _) = await CompiledModels.RunAsync("node", node!, "validate.mjs", folder.At("wrong.sarif"));

        Assert.Equal(1, exit);
    }

    [Fact]
    public async Task JUnit_has_a_case_a_rule_and_a_failure_where_one_fails()
    {
        using var project = TestFolder.With((Till, Schema));

        var run = await CommandRun.Of("lint", "-p", project.Path, "--format", "junit");

        Assert.Equal(1, run.Exit);
        var suites = XDocument.Parse(run.Out).Root!;
        Assert.Equal("2", suites.Attribute("failures")!.Value);
        Assert.Equal(suites.Attribute("tests")!.Value, suites.Descendants("testcase").Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
        var failed = suites.Descendants("failure").Select(failure => failure.Parent!.Attribute("name")!.Value).Order(StringComparer.Ordinal);
        Assert.Equal(["grants/public", "types/timestamptz"], failed);
    }

    [Fact]
    public async Task Other_commands_know_neither_form()
    {
        var run = await CommandRun.Of("check", "-p", Repository.At("examples", "vibecoder"), "--format", "sarif");

        Expect.Error(run, "TNT1011", 2);
    }

    [Fact]
    public async Task What_is_meant_so_is_not_found_and_says_why()
    {
        using var project = TestFolder.With((Till, Schema.Replace("  printed_at", "  -- tenet:allow types/timestamptz the till knows no zone\n  printed_at", StringComparison.Ordinal)));
        project.Write("tenet.yml", "lint:\n  ignore:\n    - { rule: grants/public, object: receipts, reason: receipts hang on the wall }\n");

        var run = await CommandRun.Of("lint", "-p", project.Path);

        Expect.Success(run);
        Assert.Contains("nothing found, 2 meant so", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comment_above_a_table_is_about_all_of_it_and_of_no_other()
    {
        using var project = TestFolder.With((Till, Schema.Replace("CREATE TABLE", "-- tenet:allow types/timestamptz the till knows no zone\nCREATE TABLE", StringComparison.Ordinal)));
        project.Write("db/schema/zone.sql", "CREATE TABLE zones (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), begins_at timestamp NOT NULL);");

        var run = await CommandRun.Of("lint", "-p", project.Path, "--rule", "types");

        Expect.Findings(run, "zones.begins_at", "1 error");
        Assert.DoesNotContain("printed_at", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_suppress_nothing_are_found()
    {
        using var project = TestFolder.With((Till, "-- tenet:allow types/char there was one\n" + Schema));
        project.Write("tenet.yml", "lint:\n  ignore:\n    - { rule: types/money, reason: it was one }\n");

        var run = await CommandRun.Of("lint", "-p", project.Path, "--rule", "lint", "--rule", "types/char", "--rule", "types/money");

        Expect.Findings(run, $"{Till}:1: Nothing is found by types/char there", "tenet.yml:3: Nothing is found by types/money", "2 warnings");
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_suppressed()
    {
        using var project = TestFolder.With((Till, "-- tenet:allow types/timestamptz\n" + Schema));

        Expect.Error(await CommandRun.Of("lint", "-p", project.Path), "TNT5003", 2);
        project.Write(Till, Schema);
        project.Write("tenet.yml", "lint:\n  ignore:\n    - { rule: types/timestamptz }\n");
        Expect.Error(await CommandRun.Of("lint", "-p", project.Path), "TNT5003", 2);
    }

    [Fact]
    public async Task A_rule_that_does_not_exist_is_named_with_the_nearest()
    {
        using var project = TestFolder.With((Till, Schema));

        var run = await CommandRun.Of("lint", "-p", project.Path, "--rule", "types/timestamp");

        Expect.Error(run, "TNT5002", 2);
        Assert.Contains("types/timestamptz", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_of_old_do_not_count_and_new_ones_do()
    {
        using var project = TestFolder.With((Till, Schema));

        Expect.Success(await CommandRun.Of("lint", "-p", project.Path, "--write-baseline"));
        project.Write("tenet.yml", "lint: { baseline: db/lint-baseline.json }\n");
        var old = await CommandRun.Of("lint", "-p", project.Path);
        project.Append(Till, "\nALTER TABLE receipts ADD COLUMN till char(2);\nCOMMENT ON COLUMN receipts.till IS 'Which till.';\n");
        var fresh = await CommandRun.Of("lint", "-p", project.Path);

        Expect.Success(old);
        Assert.Contains("2 known of old", old.Out, StringComparison.Ordinal);
        Expect.Findings(fresh, "receipts.till is character(2)", "1 warning");
        Expect.Error(await CommandRun.Of("lint", "-p", project.Path, "--baseline", project.At("nowhere.json")), "TNT5004", 2);
        project.Write("db/lint-baseline.json", "{}");
        Expect.Error(await CommandRun.Of("lint", "-p", project.Path), "TNT5004", 2);
    }

    [Fact]
    public async Task A_fix_goes_to_the_schema_and_to_the_history_and_both_agree()
    {
        using var project = TestFolder.With((Till, Schema.Replace("timestamp ", "timestamptz ", StringComparison.Ordinal)));
        project.Write("db/migrations/20260101_000000_till.sql", project.Read(Till));

        var fixing = await CommandRun.Of("lint", "-p", project.Path, "--fix");

        Expect.Success(fixing);
        Assert.Contains("REVOKE ALL ON TABLE public.receipts FROM PUBLIC;", project.Read("db/schema/zz_lint_fixes.sql"), StringComparison.Ordinal);
        Assert.Equal(2, project.Files().Count(file => file.StartsWith("db/migrations/", StringComparison.Ordinal)));
        Expect.Success(await CommandRun.Of("check", "-p", project.Path));
        var again = await CommandRun.Of("lint", "-p", project.Path);
        Expect.Success(again);
        Assert.Contains("nothing found", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_fails_on_errors_and_tells_of_warnings()
    {
        using var project = TestFolder.With((Till, Schema));

        Expect.Findings(await CommandRun.Of("check", "-p", project.Path), "rules: 2 errors (TNT5001)");
        project.Write(Till, Schema.Replace("timestamp ", "timestamptz ", StringComparison.Ordinal).Replace("GRANT SELECT ON receipts TO PUBLIC;", "ALTER TABLE receipts ADD COLUMN till char(2);", StringComparison.Ordinal));
        var mild = await CommandRun.Of("check", "-p", project.Path);
        Expect.Success(mild);
        Assert.Contains("rules: 2 warnings (tenet lint shows them)", mild.Out, StringComparison.Ordinal);
        project.Write("tenet.yml", "lint: { fail: warning }\n");
        Expect.Findings(await CommandRun.Of("check", "-p", project.Path), "rules: 2 warnings (TNT5001)");
    }

    [Fact]
    public async Task A_verdict_of_check_is_not_kept_over_another_word_in_the_settings()
    {
        using var project = TestFolder.With((Till, Schema));
        using var cache = CacheFolders.New();
        project.Write("tenet.yml", "lint: { severity: { grants: off, types: off } }\n");

        Expect.Success(await CacheFolders.RunAsync(project, cache, "check"));
        Expect.Success(await CacheFolders.RunAsync(project, cache, "check"));
        project.Write("tenet.yml", "lint: { severity: { grants: off } }\n");
        Expect.Findings(await CacheFolders.RunAsync(project, cache, "check"), "rules: 1 error (TNT5001)");
    }

    [Fact]
    public async Task A_snapshot_is_held_to_the_same()
    {
        using var project = TestFolder.With((Till, Schema));
        var snapshot = project.At("till.json");
        Expect.Success(await CommandRun.Of("snapshot", "-p", project.Path, project.At(Till), "--out", snapshot));

        var run = await CommandRun.Of("lint", "-p", project.Path, snapshot, "--format", "json");

        Assert.Equal(1, run.Exit);
        Assert.Equal(["grants/public", "types/timestamptz"], Expect.Json(run).GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()));
        Assert.All(Expect.Json(run).GetProperty("findings").EnumerateArray(), finding => Assert.False(finding.TryGetProperty("place", out var place) && place.ValueKind == JsonValueKind.String));
    }
}
