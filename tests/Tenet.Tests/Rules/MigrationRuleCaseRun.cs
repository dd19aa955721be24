using System.Collections.Concurrent;
using Tenet.Core.Project;
using Tenet.Core.Rules;
using Tenet.Core.Rules.Migrations;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Observation;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Rules;

/// <summary>The cases of all pages of rules over migrations, each tried once; several side by side on one server.</summary>
public sealed class MigrationRuleCaseRun(TrialServers servers)
{
    private readonly Lazy<Task<ConcurrentDictionary<(string Id, bool Bad), IReadOnlyList<Finding>>>> outcomes = new(() => RunAsync(servers.Sandbox));

    internal async Task<IReadOnlyList<Finding>> OfAsync(string id, bool bad) => (await outcomes.Value)[(id, bad)];

    private static async Task<ConcurrentDictionary<(string Id, bool Bad), IReadOnlyList<Finding>>> RunAsync(Sandbox sandbox)
    {
        var found = new ConcurrentDictionary<(string Id, bool Bad), IReadOnlyList<Finding>>();
        var cases = MigrationRulePage.Cases(RuleBook.Migrations.Select(rule => rule.Info.Id));
        await Parallel.ForEachAsync(
            cases, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = TestContext.Current.CancellationToken },
            async (item, cancellation) => found[item] = await LintAsync(sandbox, new MigrationRulePage(item.Id), item.Bad, cancellation));
        return found;
    }

    private static async Task<IReadOnlyList<Finding>> LintAsync(Sandbox sandbox, MigrationRulePage page, bool bad, CancellationToken cancellation)
    {
        var (set, settings) = (page.Migrations(bad), ProjectFile.Parse(page.Settings(bad), page.Id));
        var first = set.Migrations[0];
        var seen = await MigrationVerifier.RunAsync(sandbox, set, migration => migration != first, cancellation, tellsFailure: true);
        await using var database = await sandbox.CreateDatabaseAsync(cancellation);
        var runs = seen[^1].After is null ? set with { Migrations = [.. set.Migrations.Where(migration => migration.Up.Path != seen[^1].Path)] } : set;
        var (history, _) = await HistoryReplay.RunAsync(database, runs, progress: null, cancellation);
        var found = new List<Finding>();
        foreach (var verification in seen)
        {
            var step = history.Steps.FirstOrDefault(step => step.Path == verification.Path);
            var input = new MigrationRuleInput(
                set.Migrations.Single(migration => migration.Up.Path == verification.Path), verification, step is null ? [] : [.. history.Of(step)], settings,
                new TableSizes(settings.Lint.Migrations, TableSizes.Unasked));
            found.AddRange(MigrationLinter.Run(input, RuleBook.Migrations));
        }

        return found;
    }
}
