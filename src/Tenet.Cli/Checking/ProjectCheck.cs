using Tenet.Cli.Sources;
using Tenet.Core.Diffing;
using Tenet.Core.Errors;
using Tenet.Postgres.Sandbox;

namespace Tenet.Cli.Checking;

/// <summary>Replays the history, loads the desired schema, and compares the two.</summary>
internal static class ProjectCheck
{
    public static async Task<CheckReport> RunAsync(Session session)
    {
        var project = session.Project;
        var schema = project.Schema();
        var migrations = project.HasMigrations ? project.Migrations() : null;
        var sandbox = await session.SandboxAsync();
        await RequireExtensionsAsync(session, sandbox);

        // Two databases and two cores: neither waits for the other. If one fails the other is awaited, so that nothing runs on unseen.
        var replaying = migrations is { Migrations.Count: > 0 } set ? SourceReader.MigrationsAsync(session, set) : null;
        var loading = SourceReader.FilesAsync(session, schema);
        await Task.WhenAll(replaying ?? Task.CompletedTask, loading);

        var desired = await loading;
        var replayed = replaying is null ? null : await replaying;
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
