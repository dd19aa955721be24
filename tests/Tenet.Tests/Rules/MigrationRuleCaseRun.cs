using System.Collections.Concurrent;
using Tenet.Core.History.Layouts;
using Tenet.Core.Project;
using Tenet.Core.Rules;
using Tenet.Core.Rules.Migrations;
using Tenet.Postgres.Observation;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Rules;

/// <summary>The cases of all pages of rules over migrations, and those under <c>Cases/migration-rules</c>, each tried once; several side by side on one server.</summary>
public sealed class MigrationRuleCaseRun(TrialServers servers)
{
    private readonly Lazy<Task<ConcurrentDictionary<string, IReadOnlyList<Finding>>>> outcomes = new(() => RunAsync(servers.Sandbox));

    internal Task<IReadOnlyList<Finding>> OfAsync(string id, bool bad) => OfAsync(Key(id, bad));

    /// <param name="name">Of a file, without its end.</param>
    internal async Task<IReadOnlyList<Finding>> OfAsync(string name) => (await outcomes.Value)[name];

    private static string Key(string id, bool bad) => $"{id} {(bad ? "found" : "not found")}";

    private static async Task<ConcurrentDictionary<string, IReadOnlyList<Finding>>> RunAsync(Sandbox sandbox)
    {
        var found = new ConcurrentDictionary<string, IReadOnlyList<Finding>>();
        var cases = RuleBook.Migrations.Select(rule => new MigrationRulePage(rule.Info.Id))
            .SelectMany(page => new[] { true, false }.Select(bad => (Key: Key(page.Id, bad), Set: page.Migrations(bad), Settings: page.Settings(bad))))
            .Concat(MigrationRuleFile.All.Select(file => (Key: file.Name, Set: file.Migrations, Settings: "")));
        await Parallel.ForEachAsync(
            cases, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = TestContext.Current.CancellationToken },
            async (item, cancellation) => found[item.Key] = await LintAsync(sandbox, item.Set, ProjectFile.Parse(item.Settings, item.Key), cancellation));
        return found;
    }

    private static async Task<IReadOnlyList<Finding>> LintAsync(Sandbox sandbox, MigrationSet set, ProjectSettings settings, CancellationToken cancellation)
    {
        var first = set.Migrations[0];
        var seen = await MigrationVerifier.RunAsync(sandbox, set, migration => migration != first, cancellation, tellsFailure: true);
        return
        [
            .. seen.SelectMany(verification => MigrationLinter.Run(
                new MigrationRuleInput(set.Migrations.Single(migration => migration.Up.Path == verification.Path), verification, settings, new TableSizes(settings.Lint.Migrations, TableSizes.Unasked)),
                RuleBook.Migrations)),
        ];
    }
}
