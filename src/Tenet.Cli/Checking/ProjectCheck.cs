using Tenet.Cli.Caching;
using Tenet.Cli.Commands;
using Tenet.Cli.Documents;
using Tenet.Cli.Linting;
using Tenet.Cli.Models;
using Tenet.Cli.Sources;
using Tenet.Core.Diffing;
using Tenet.Core.Errors;
using Tenet.Core.Evidence;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Rules;
using Tenet.Core.Snapshots.Packing;
using Tenet.Postgres.Caching;
using Tenet.Postgres.Execution;

namespace Tenet.Cli.Checking;

/// <summary>Replays the history, loads the desired schema, and compares the two; then what documents and models say, where the project has them.</summary>
internal static class ProjectCheck
{
    public static async Task<CheckReport> RunAsync(Session session)
    {
        var project = session.Project;
        var schema = project.Schema();
        var migrations = project.HasMigrations ? project.Migrations() : null;
        await RequireExtensionsAsync(session);

        // What is wrong with the settings is told before much is done.
        var targets = project.Settings.Models.Count > 0 ? ModelTargets.Choose(project, null, null) : [];
        if (project.Settings.Documents.Count > 0 || targets.Count > 0)
        {
            return await WithDocumentsAsync(session, await ProjectKnowledge.ReadAsync(session), targets);
        }

        var set = migrations is { Migrations.Count: > 0 } ? migrations : null;
        SchemaModel? desired = null;
        var compared = await session.Cache.GetAsync(
            "comparison", key => AddTo(key, session, schema, set), Comparison.Read, static made => made.ToBytes(), () => CompareAsync(session, schema, set, made => desired = made));
        var report = await ReportAsync(session, compared, migrations);
        return report with { Lint = await LintAsync(session, schema, desired ?? await SourceReader.FilesAsync(session, schema)), MigrationLint = await LintAsync(session, set) };
    }

    private static void AddTo(ContentKey key, Session session, IReadOnlyList<SqlScript> schema, MigrationSet? set)
    {
        key.Add(session.Project.Settings.Ignore.Patterns);
        key.Add(session.Project.Root, schema);
        if (set is not null)
        {
            key.Add(set);
        }
    }

    private static async Task<Comparison> CompareAsync(Session session, IReadOnlyList<SqlScript> schema, MigrationSet? set, Action<SchemaModel> made)
    {
        // Two databases and two cores: neither waits for the other. If one fails the other is awaited, so that nothing runs on unseen.
        var replaying = set is null ? null : SourceReader.MigrationsAsync(session, set);
        var loading = SourceReader.FilesAsync(session, schema);
        await Task.WhenAll(replaying ?? Task.CompletedTask, loading);
        made(await loading);
        return await CompareAsync(session, await loading, replaying is null ? null : await replaying);
    }

    // One replay serves the comparison, the ids, the documents and the models.
    private static async Task<CheckReport> WithDocumentsAsync(Session session, ProjectKnowledge known, IReadOnlyList<ModelSettings> targets)
    {
        var settings = session.Project.Settings;
        var compared = await CompareAsync(session, known.Model, known.Replay is { Set.Migrations.Count: > 0 } replay ? replay.Model : null);
        var report = await ReportAsync(session, compared, known.Replay?.Set);
        var records = session.Project.Evidence.Read();

        // What documents and evidence say, they say of one version of the server.
        var asked = await VersionAsync(session) / 10000;
        var meant = settings.Postgres.Version;
        return report with
        {
            Lint = await LintAsync(session, session.Project.Schema(), known.Model),
            MigrationLint = await LintAsync(session, known.Replay?.Set),
            OtherServer = asked == meant ? null : meant,
            Documents = settings.Documents.Count == 0 || asked != meant ? null : await new DocumentRun(session, DocsCommand.Documents(settings, null, null)).CheckAsync(known),
            Models = await session.TimedAsync("models compared", () => Task.FromResult(ModelRuns.Compare(targets, known.Model, known.Bound.Context, settings.Ignore))),
            Evidence = records.Count == 0 || asked != meant ? null : EvidenceSummary.Of(new EvidenceBook(records, SchemaFingerprint.Of(known.Model, settings.Ignore))),
        };
    }

    private static Task<LintReport> LintAsync(Session session, IReadOnlyList<SqlScript> schema, SchemaModel model) =>
        session.TimedAsync("rules", () => LintRun.OfAsync(session, SchemaSource.OfFiles(schema), model, LintRequest.Whole(session.Project) with { Fails = Severity.Error, Places = false }));

    // Trying all migrations of years takes its time: without a word about which are new none is tried here.
    private static async Task<LintReport?> LintAsync(Session session, MigrationSet? set) =>
        set is null || session.Project.Settings.Lint.Migrations.Since is null
            ? null
            : await session.TimedAsync("rules over migrations", async () => await MigrationLint.OfAsync(
                session, set, await MigrationScope.Usual.OfAsync(session.Project, set, session.Cancellation), MigrationLintRequest.Whole with { Fails = Severity.Error }));

    private static async Task<Comparison> CompareAsync(Session session, SchemaModel desired, SchemaModel? replayed)
    {
        var differences = await session.TimedAsync("compared", () => Task.FromResult(
            replayed is null ? [] : SchemaDiff.Compare(replayed, desired, session.Project.Settings.Ignore.Matches)));
        return new Comparison(desired.Facts.Length, differences, [.. desired.Notices.Union(replayed?.Notices ?? [])]);
    }

    private static async Task<CheckReport> ReportAsync(Session session, Comparison compared, MigrationSet? migrations)
    {
        var project = session.Project;
        var version = await VersionAsync(session);
        return new CheckReport(
            project.Settings.Project ?? Path.GetFileName(Path.GetFullPath(project.Root)),
            $"PostgreSQL {version / 10000}.{version % 10000}",
            migrations is { Migrations.Count: > 0 } ? migrations.Migrations.Count : null,
            project.Unrecorded(migrations),
            compared.Facts,
            compared.Differences,
            compared.Notices);
    }

    private static async Task<int> VersionAsync(Session session) =>
        session.Options.SandboxUrl is null ? (await session.ServerAsync()).Version : (await session.SandboxAsync()).ServerVersion;

    private static async Task RequireExtensionsAsync(Session session)
    {
        var wanted = session.Project.Settings.Postgres.Extensions;
        if (wanted.Count == 0)
        {
            return;
        }

        // That they are there is kept; that one is not may be over soon.
        await session.Cache.GetAsync("extensions", key => key.Add(wanted), static _ => true, static _ => [], () => AskForAsync(session, wanted));
    }

    private static async Task<bool> AskForAsync(Session session, IReadOnlyList<string> wanted)
    {
        var sandbox = await session.SandboxAsync();
        var missing = (await sandbox.MissingExtensionsAsync(wanted, session.Cancellation)).ToList();
        if (missing.Count > 0)
        {
            throw new TenetException(
                ErrorCode.ExtensionMissing, $"The server does not have the extension {string.Join(", ", missing)}.", place: Path.Combine(session.Project.Root, "tenet.yml"));
        }

        return true;
    }
}
