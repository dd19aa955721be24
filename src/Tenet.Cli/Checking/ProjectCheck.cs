using Tenet.Cli.Commands;
using Tenet.Cli.Documents;
using Tenet.Cli.Models;
using Tenet.Cli.Sources;
using Tenet.Core.Diffing;
using Tenet.Core.Errors;
using Tenet.Core.Evidence;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Postgres.Sandbox;

namespace Tenet.Cli.Checking;

/// <summary>Replays the history, loads the desired schema, and compares the two; then what documents and models say, where the project has them.</summary>
internal static class ProjectCheck
{
    public static async Task<CheckReport> RunAsync(Session session)
    {
        var project = session.Project;
        var schema = project.Schema();
        var migrations = project.HasMigrations ? project.Migrations() : null;
        var sandbox = await session.SandboxAsync();
        await RequireExtensionsAsync(session, sandbox);

        // What is wrong with the settings is told before much is done.
        var targets = project.Settings.Models.Count > 0 ? ModelTargets.Choose(project, null, null) : [];
        if (project.Settings.Documents.Count > 0 || targets.Count > 0)
        {
            return await WithDocumentsAsync(session, sandbox, await ProjectKnowledge.ReadAsync(session, TimeProvider.System), targets);
        }

        // Two databases and two cores: neither waits for the other. If one fails the other is awaited, so that nothing runs on unseen.
        var replaying = migrations is { Migrations.Count: > 0 } set ? SourceReader.MigrationsAsync(session, set) : null;
        var loading = SourceReader.FilesAsync(session, schema);
        await Task.WhenAll(replaying ?? Task.CompletedTask, loading);

        return await ReportAsync(session, sandbox, await loading, replaying is null ? null : await replaying, migrations);
    }

    // One replay serves the comparison, the ids, the documents and the models.
    private static async Task<CheckReport> WithDocumentsAsync(Session session, Sandbox sandbox, ProjectKnowledge known, IReadOnlyList<ModelSettings> targets)
    {
        var settings = session.Project.Settings;
        var report = await ReportAsync(session, sandbox, known.Model, known.Replay is { Set.Migrations.Count: > 0 } replay ? replay.Model : null, known.Replay?.Set);
        var records = session.Project.Evidence.Read();

        // What documents and evidence say, they say of one version of the server.
        var asked = sandbox.ServerVersion / 10000;
        var meant = settings.Postgres.Version;
        return report with
        {
            OtherServer = asked == meant ? null : meant,
            Documents = settings.Documents.Count == 0 || asked != meant ? null : await new DocumentRun(session, DocsCommand.Documents(settings, null, null)).CheckAsync(known),
            Models = await session.TimedAsync("models compared", () => Task.FromResult(ModelRuns.Compare(targets, known.Model, known.Bound.Context, settings.Ignore))),
            Evidence = records.Count == 0 || asked != meant ? null : EvidenceSummary.Of(new EvidenceBook(records, SchemaFingerprint.Of(known.Model, settings.Ignore))),
        };
    }

    private static async Task<CheckReport> ReportAsync(Session session, Sandbox sandbox, SchemaModel desired, SchemaModel? replayed, MigrationSet? migrations)
    {
        var project = session.Project;
        var differences = await session.TimedAsync("compared", () => Task.FromResult(
            replayed is null ? [] : SchemaDiff.Compare(replayed, desired, project.Settings.Ignore.Matches)));
        return new CheckReport(
            project.Settings.Project ?? Path.GetFileName(Path.GetFullPath(project.Root)),
            $"PostgreSQL {sandbox.ServerVersion / 10000}.{sandbox.ServerVersion % 10000}",
            migrations is { Migrations.Count: > 0 } ? migrations.Migrations.Count : null,
            project.Unrecorded(migrations),
            desired.Facts.Length,
            differences,
            [.. desired.Notices.Union(replayed?.Notices ?? [])]);
    }

    private static async Task RequireExtensionsAsync(Session session, Sandbox sandbox)
    {
        var wanted = session.Project.Settings.Postgres.Extensions;
        if (wanted.Count == 0)
        {
            return;
        }

        var missing = (await sandbox.MissingExtensionsAsync(wanted, session.Cancellation)).ToList();
        if (missing.Count > 0)
        {
            throw new TenetException(
                ErrorCode.ExtensionMissing, $"The server does not have the extension {string.Join(", ", missing)}.", place: Path.Combine(session.Project.Root, "tenet.yml"));
        }
    }
}
