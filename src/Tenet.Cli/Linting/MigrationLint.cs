using Tenet.Cli.Caching;
using Tenet.Core.History.Layouts;
using Tenet.Core.Observation;
using Tenet.Core.Rules;
using Tenet.Core.Rules.Migrations;
using Tenet.Postgres.Caching;
using Tenet.Postgres.Observation;

namespace Tenet.Cli.Linting;

/// <summary>Runs rules over migrations, by what the server is seen to do when they run.</summary>
internal static class MigrationLint
{
    /// <param name="session">The project.</param>
    /// <param name="set">Its migrations.</param>
    /// <param name="wanted">Those that are looked at.</param>
    /// <param name="request">How.</param>
    /// <exception cref="Core.Errors.TenetException">TNT3001 where one that nobody looks at does not run, TNT5002 an unknown rule, TNT5003 a suppression without a reason.</exception>
    public static async Task<LintReport> OfAsync(Session session, MigrationSet set, IReadOnlyList<Migration> wanted, MigrationLintRequest request)
    {
        NeedKnown(session);
        var found = wanted.Count == 0 ? []
            : request.Rows.Count > 0 ? await FindAsync(session, set, wanted, request)
            : await session.Cache.GetAsync(
                "findings in migrations", key => AddTo(key, session, set, wanted, request), FindingPack.Read, FindingPack.Write, () => FindAsync(session, set, wanted, request));
        return Report(session, wanted, found, request);
    }

    /// <summary>What the rules make of migrations that were verified already.</summary>
    public static LintReport Of(Session session, IReadOnlyList<Migration> migrations, IReadOnlyList<MigrationVerification> verifications, MigrationLintRequest request)
    {
        NeedKnown(session);
        return Report(session, migrations, Find(session, migrations, verifications, request), request);
    }

    // All that the rules look at. What is meant so takes its part afterwards.
    private static void AddTo(ContentKey key, Session session, MigrationSet set, IReadOnlyList<Migration> wanted, MigrationLintRequest request)
    {
        var (settings, tenancy) = (session.Project.Settings.Lint, session.Project.Settings.Tenancy);
        key.Add(set);
        foreach (var file in set.Migrations.SelectMany(migration => migration.Files))
        {
            key.Add(file.Place).Add(file.Text);
        }

        key.Add(wanted.Select(migration => migration.Path)).Add(request.Rules.Select(rule => rule.Info.Id));
        key.Add(settings.Severity.SelectMany(said => new[] { said.Rule, said.Word })).Add(session.Project.Settings.Ignore.Patterns);
        key.Add(settings.Migrations.Large).Add((long)settings.Migrations.LockTimeout.TotalMilliseconds);
        foreach (var said in settings.Migrations.Rows)
        {
            key.Add(said.Table).Add(said.Rows);
        }

        key.Add((long)tenancy.Strategy).Add(tenancy.Root).Add(tenancy.Column).Add(tenancy.Platform);
    }

    private static async Task<IReadOnlyList<Finding>> FindAsync(Session session, MigrationSet set, IReadOnlyList<Migration> wanted, MigrationLintRequest request)
    {
        // What comes later has no say.
        var upTo = set with { Migrations = [.. set.Migrations.TakeWhile(migration => migration != wanted[^1]), wanted[^1]] };
        var chosen = wanted.ToHashSet();
        var verifications = await session.TimedAsync(
            $"{wanted.Count} migrations tried", async () => await MigrationVerifier.RunAsync(await session.SandboxAsync(), upTo, chosen.Contains, session.Cancellation, tellsFailure: true));

        return Find(session, wanted, verifications, request);
    }

    private static List<Finding> Find(Session session, IReadOnlyList<Migration> migrations, IReadOnlyList<MigrationVerification> verifications, MigrationLintRequest request)
    {
        var byPath = migrations.ToDictionary(migration => migration.Up.Path, StringComparer.Ordinal);
        var sizes = new TableSizes(session.Project.Settings.Lint.Migrations, request.Rows);
        return [.. verifications.SelectMany(seen => MigrationLinter.Run(new MigrationRuleInput(byPath[seen.Path], seen, session.Project.Settings, sizes), request.Rules))];
    }

    private static LintReport Report(Session session, IReadOnlyList<Migration> migrations, IReadOnlyList<Finding> found, MigrationLintRequest request)
    {
        var settings = session.Project.Settings.Lint;
        var (left, suppressed) = MigrationSuppression.Apply(found, settings, migrations, request.Rules.Select(rule => rule.Info.Id).ToHashSet(StringComparer.Ordinal));
        return new LintReport(
            [.. request.Rules.Select(rule => rule.Info), .. RuleBook.Named("lint").Select(rule => rule.Info)],
            [.. left.Select(finding => finding with { Place = Shown(finding.Place) })],
            0,
            suppressed,
            settings.Fail is { } word ? Severities.Of(word) : request.Fails,
            [])
        {
            Migrations = migrations.Count,
        };
    }

    private static void NeedKnown(Session session)
    {
        foreach (var (rule, place) in session.Project.Settings.Lint.Ignore.Select(ignore => (ignore.Rule, ignore.Place)).Concat(session.Project.Settings.Lint.Severity.Select(said => (said.Rule, said.Place))))
        {
            RuleBook.Need(rule, place);
        }
    }

    private static string? Shown(string? place) =>
        place is not null && place.LastIndexOf(':') is var colon and > 0 ? ShownPath.Of(place[..colon]) + place[colon..] : place;
}
