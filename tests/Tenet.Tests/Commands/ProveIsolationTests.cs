using System.Text.Json.Nodes;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet prove isolation</c>, as a user starts it.</summary>
public sealed class ProveIsolationTests
{
    private const string Open = """
        CREATE TABLE tenants (id uuid PRIMARY KEY, name text NOT NULL);
        CREATE TABLE orders (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), tenant_id uuid NOT NULL REFERENCES tenants, what text NOT NULL);
        GRANT SELECT ON orders TO shop_app;
        """;

    private const string Closed = Open + """

        ALTER TABLE tenants ENABLE ROW LEVEL SECURITY;
        ALTER TABLE tenants FORCE ROW LEVEL SECURITY;
        ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
        ALTER TABLE orders FORCE ROW LEVEL SECURITY;
        CREATE POLICY own ON orders USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
        """;

    private const string Settings = """
        postgres: { roles: [shop_app] }
        tenancy:
          strategy: row-level-security
          root: tenants
          column: tenant_id
          settings: { tenant: app.tenant_id }
          app_role: shop_app
        """;

    //
    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("vibecoder")]
    public async Task both_examples_withstand_all_attacks_and_nothing_stays_undecided(string example)
    {
        var run = await CommandRun.Of("-p", Repository.At("examples", example), "prove", "isolation", "--format", "json");
        var report = JsonNode.Parse(run.Out)!;
        Assert.True(run.Exit == 0, run.ToString());
        Assert.True(report["passed"]!.GetValue<bool>());
        Assert.True(report["tenants"]!.GetValue<int>() >= 3);
        Assert.All(report["results"]!.AsArray(), result => Assert.True(result!["verdict"]!.GetValue<string>() == "proved" || result["accepted"] is not null, result.ToJsonString()));
        Assert.NotEmpty(report["notProven"]!.AsArray());
    }

    // an administrator with rights in some tenants is attacked with, beside those of one.
    [Fact]
    public async Task the_portal_is_attacked_by_each_kind_of_people_and_by_requests_of_none()
    {
        var run = await CommandRun.Of("-p", Repository.At("examples", "motion-mavericks"), "prove", "isolation", "--attack", "read/select", "--attack", "context", "--format", "json");
        var personas = JsonNode.Parse(run.Out)!["personas"]!.AsArray().Select(name => name!.GetValue<string>()).ToList();
        Assert.Contains("guest", personas);
        Assert.Contains("admin", personas);
        Assert.Contains("nobody", personas);
        Assert.Contains("agency 1 with the tenant of another", personas);
    }

    [Fact]
    public async Task a_leak_is_named_with_the_table_and_a_script_that_shows_it()
    {
        using var folder = Project(Open);
        var run = await CommandRun.Of("-p", folder.Path, "prove", "isolation", "--scripts", folder.At("leaks"));
        Assert.Equal(1, run.Exit);
        Assert.Contains("refuted   read/select on orders: 8 rows more are seen", run.Out, StringComparison.Ordinal);
        Assert.Contains("TNT5030", run.Out, StringComparison.Ordinal);
        Assert.Contains("SET LOCAL SESSION AUTHORIZATION shop_app;", File.ReadAllText(folder.At("leaks/read-select-public.orders.sql")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_closed_schema_passes_and_says_what_is_not_proven()
    {
        using var folder = Project(Closed);
        var run = await CommandRun.Of("-p", folder.Path, "prove", "isolation");
        Assert.True(run.Exit == 0, run.ToString());
        Assert.Contains("isolated: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("Not proven", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task what_is_shared_by_decision_passes_and_is_named()
    {
        using var folder = Project(Open, Settings + "\n  shared:\n    - { object: orders, reason: all orders are public }\n    - { object: tenants, reason: so are names }\n");
        var run = await CommandRun.Of("-p", folder.Path, "prove", "isolation");
        Assert.True(run.Exit == 0, run.ToString());
        Assert.Contains("meant so  read/select on orders: all orders are public", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tenancy: { strategy: none }", "TNT5031")]
    [InlineData("tenancy: { strategy: row-level-security, column: tenant_id }", "TNT5031")]
    [InlineData("tenancy: { shared: [{ object: orders }] }", "TNT5032")]
    [InlineData(Settings + "\n  actors: [{ name: clerk, sql: \"select tenant_id from orders where false\" }]", "TNT5033")]
    public async Task what_is_not_said_is_asked_for(string settings, string code)
    {
        using var folder = Project(Closed, settings.Contains("postgres:", StringComparison.Ordinal) ? settings : "postgres: { roles: [shop_app] }\n" + settings);
        var run = await CommandRun.Of("-p", folder.Path, "prove", "isolation");
        Assert.Equal(2, run.Exit);
        Assert.StartsWith(code, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_page_needs_nothing_else_and_each_leak_in_it_opens_its_script()
    {
        using var folder = Project(Open);
        var run = await CommandRun.Of("-p", folder.Path, "prove", "isolation", "--attack", "read", "--html", folder.At("isolation.html"));
        Assert.Equal(1, run.Exit);
        var page = File.ReadAllText(folder.At("isolation.html"));
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", page, StringComparison.Ordinal);
        Assert.Contains("light dark", page, StringComparison.Ordinal);
        Assert.Contains("What is not proven", page, StringComparison.Ordinal);
        var leaks = System.Text.RegularExpressions.Regex.Matches(page, "href=\"#(leak-[0-9]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(leaks);
        Assert.All(leaks, leak => Assert.Contains($"<details id=\"{leak}\"><summary>", page, StringComparison.Ordinal));
        Assert.Contains("SET LOCAL SESSION AUTHORIZATION shop_app;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task what_was_proved_of_each_table_is_kept_as_evidence()
    {
        using var folder = Project(Closed);
        var run = await CommandRun.Of("-p", folder.Path, "prove", "isolation", "--write");
        Assert.True(run.Exit == 0, run.ToString());
        var records = JsonNode.Parse(folder.Read("db/evidence/isolated.json"))!["records"]!.AsArray();
        Assert.Equal(["table public.orders", "table public.tenants"], records.Select(record => record!["subject"]!.GetValue<string>()));
        Assert.All(records, record => Assert.Equal("Proved", record!["verdict"]!.GetValue<string>()));
    }

    [Fact]
    public async Task a_weakened_schema_is_noticed_change_by_change()
    {
        using var folder = Project(Closed);
        var run = await CommandRun.Of("-p", folder.Path, "prove", "isolation", "--mutate", "--format", "json");
        var report = JsonNode.Parse(run.Out)!;
        var mutants = report["mutants"]!.AsArray().ToDictionary(mutant => mutant!["name"]!.GetValue<string>(), mutant => mutant!["fate"]!.GetValue<string>());
        foreach (var name in (string[])["disable row security of public.orders", "unforce public.orders", "widen USING of public.orders.own", "grant BYPASSRLS to shop_app", "grant TRUNCATE on public.orders"])
        {
            Assert.Equal("caught", mutants[name]);
        }
    }

    [Fact]
    public void the_guide_lists_all_attacks()
    {
        var guide = File.ReadAllText(Repository.At("docs", "proving.md"));
        Assert.All(Tenet.Core.Isolation.AttackBook.All, attack => Assert.Contains($"| `{attack.Info.Id}` | {attack.Info.Title} |", guide, StringComparison.Ordinal));
    }

    [Fact]
    public async Task an_unknown_attack_is_told_with_the_nearest_one()
    {
        using var folder = Project(Closed);
        var run = await CommandRun.Of("-p", folder.Path, "prove", "isolation", "--attack", "read/counts");
        Assert.Equal(2, run.Exit);
        Assert.Contains("TNT5035: There is no attack 'read/counts'; did you mean 'read/count'?", run.Error, StringComparison.Ordinal);
    }

    private static TestFolder Project(string schema, string settings = Settings) => TestFolder.With(("db/schema/shop.sql", schema), ("tenet.yml", settings));
}
