using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Writing;
using Xunit;

namespace Tenet.Tests.Unit.Planning;

/// <summary>How steps become scripts: a transaction a phase, and alone what refuses one.</summary>
public sealed class PlanScriptTests
{
    private static readonly FactId Table = new(FactKind.Table, "public", "a\nb");

    [Fact]
    public void a_phase_is_a_transaction_and_a_step_that_refuses_one_stands_alone()
    {
        var script = PlanScript.ToText(Plan(Step("ONE", 1), Step("TWO", 1), Step("THREE", 1, alone: true), Step("FOUR", 2)));

        Assert.Equal(
            ["\\set ON_ERROR_STOP on", "SET x = 1;", "BEGIN;", "ONE;", "TWO;", "COMMIT;", "THREE;", "BEGIN;", "FOUR;", "COMMIT;"],
            script.Split('\n').Where(line => line.Length > 0 && !line.StartsWith("--", StringComparison.Ordinal)));
    }

    [Fact]
    public void a_step_waits_and_lasts_as_long_as_it_may()
    {
        var second = TimeSpan.FromSeconds(1);
        var script = PlanScript.ToText(Plan(
            Step("ONE", 1) with { LockTimeout = second },
            Step("TWO", 1) with { LockTimeout = second, StatementTimeout = second },
            Step("THREE", 2, alone: true) with { LockTimeout = second }));

        Assert.Equal(
            [
                "SET x = 1;", "BEGIN;", "SET LOCAL lock_timeout = '1000ms';", "ONE;", "SET LOCAL statement_timeout = '1000ms';", "TWO;", "COMMIT;",
                "SET lock_timeout = '1000ms';", "THREE;", "RESET lock_timeout;",
            ],
            script.Split('\n').Where(line => line.Length > 0 && !line.StartsWith("--", StringComparison.Ordinal)).Skip(1));
    }

    [Fact]
    public void a_line_break_in_a_name_ends_no_comment()
    {
        var hazard = new Hazard(HazardClass.DataLoss, Table, "It goes.");

        var script = PlanScript.ToText(Plan(Step("ONE", 1) with { Hazards = [hazard] }) with { Hazards = [hazard] });

        Assert.Contains("-- data-loss: table public.\"a b\". It goes.\n", script, StringComparison.Ordinal);
        Assert.DoesNotContain("\nb", script, StringComparison.Ordinal);
    }

    [Fact]
    public void a_migration_begins_and_commits_itself_only_where_its_runner_does_not()
    {
        var one = Plan(Step("ONE", 1));
        var two = Plan(Step("ONE", 1), Step("TWO", 2));

        Assert.False(PlanSections.IsAlone(one));
        Assert.True(PlanSections.IsAlone(two));
        Assert.True(PlanSections.IsAlone(Plan(Step("ONE", 1, alone: true))));
        Assert.DoesNotContain("BEGIN", PlanSections.Write(one, isWrapped: true), StringComparison.Ordinal);
        Assert.Contains("BEGIN;\n", PlanSections.Write(one, isWrapped: false), StringComparison.Ordinal);
        Assert.Equal(2, PlanSections.Write(two, isWrapped: true).Split("COMMIT;").Length - 1);
    }

    [Fact]
    public void a_routine_may_name_what_comes_later()
    {
        var routine = Step("ONE", 1) with { Subject = new FactId(FactKind.Function, "public", "f", "", "()"), Action = PlanAction.Create };

        Assert.StartsWith("SET LOCAL check_function_bodies = off;\n", PlanSections.Write(Plan(routine), isWrapped: true), StringComparison.Ordinal);
        Assert.DoesNotContain("SET LOCAL", PlanSections.Write(Plan(Step("ONE", 1)), isWrapped: true), StringComparison.Ordinal);
    }

    private static PlanStep Step(string sql, int phase, bool alone = false) => new(sql, Table, PlanAction.Alter, phase, !alone, []);

    private static MigrationPlan Plan(params PlanStep[] steps) => new(180000, new LazyFingerprint("before"), new LazyFingerprint("after"), ["SET x = 1"], [.. steps], []);
}
