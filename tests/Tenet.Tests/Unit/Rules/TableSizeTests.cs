using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Observation;
using Tenet.Core.Project;
using Tenet.Core.Rules;
using Tenet.Core.Rules.Migrations;
using Xunit;

namespace Tenet.Tests.Unit.Rules;

/// <summary>How much a finding in a migration counts, by the number of rows of its table.</summary>
public sealed class TableSizeTests
{
    private static readonly IReadOnlyDictionary<string, long> Live = new Dictionary<string, long> { ["public.orders"] = 0, ["app.visits"] = 5_000_000 };

    [Theory]
    [InlineData("", "public.orders", Severity.Error)]
    [InlineData("rows: { orders: 300 }", "public.orders", Severity.Note)]
    [InlineData("rows: { orders: 300 }", "app.orders", Severity.Error)]
    [InlineData("rows: { app.*: 300 }", "app.orders", Severity.Note)]
    [InlineData("rows: { \"*\": 300 }, large: 300", "public.orders", Severity.Error)]
    [InlineData("rows: { orders: 10_000 }", "public.orders", Severity.Error)]
    [InlineData("rows: { orders: 9_999 }", "public.orders", Severity.Note)]
    [InlineData("rows: { or*: 20, orders: 50_000 }", "public.orders", Severity.Note)]
    [InlineData("rows: { orders: 0 }", "public.orders", null)]
    public void A_declared_size_decides_and_none_counts_as_large(string said, string table, Severity? expected) =>
        Assert.Equal(expected, OfRewrite(table, said, TableSizes.Unasked));

    [Theory]
    [InlineData("rows: { orders: 50_000 }", "public.orders", Severity.Note)]
    [InlineData("rows: { app.visits: 0 }", "app.visits", Severity.Error)]
    [InlineData("rows: { app.*: 0 }", "app.notes", null)]
    public void A_live_database_knows_better_and_is_not_believed_that_a_table_stays_empty(string said, string table, Severity? expected) =>
        Assert.Equal(expected, OfRewrite(table, said, Live));

    [Theory]
    [InlineData("severity: { migrations/rewrite: warning }", Severity.Warning)]
    [InlineData("severity: { migrations: off }", null)]
    public void The_projects_own_severity_goes_before_the_rules(string said, Severity? expected) => Assert.Equal(expected, OfRewrite("public.orders", said, TableSizes.Unasked, isWhole: true));

    [Fact]
    public void What_counts_less_for_a_small_table_is_not_raised_by_the_projects_severity() =>
        Assert.Equal(Severity.Note, OfRewrite("public.orders", "severity: { migrations/rewrite: warning }, migrations: { rows: { orders: 1 } }", TableSizes.Unasked, isWhole: true));

    // One rewrite under a lock with a timeout: what the rule about it says.
    private static Severity? OfRewrite(string table, string said, IReadOnlyDictionary<string, long> live, bool isWhole = false)
    {
        var settings = ProjectFile.Parse(isWhole ? $"lint: {{ {said} }}" : $"lint: {{ migrations: {{ {said} }} }}", "tenet.yml");
        var script = new MigrationScript("001_a.sql", "", 1);
        var names = table.Split('.');
        var seen = new StatementObservation("001_a.sql:1", true)
        {
            LockTimeout = TimeSpan.FromSeconds(1),
            Locks = [new ObservedLock(table, LockMode.AccessExclusive, true)],
            Rewritten = [table],
        };
        var schema = new SchemaModel(180000, [new Table { Schema = names[0], Name = names[1] }], [], []);
        var input = new MigrationRuleInput(
            new Migration { Version = "001", Name = "a", Path = "001_a.sql", Up = script, Down = script, Files = [] },
            new MigrationVerification("001", "a", "001_a.sql") { Statements = [seen], Before = schema, After = schema },
            settings, new TableSizes(settings.Lint.Migrations, live));
        return MigrationLinter.Run(input, RuleBook.Migrations).FirstOrDefault(finding => finding.Rule == "migrations/rewrite")?.Severity;
    }
}
