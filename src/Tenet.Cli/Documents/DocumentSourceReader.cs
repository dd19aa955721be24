using Tenet.Cli.Sources;
using Tenet.Core.Documents.Views;
using Tenet.Core.History;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Postgres.Execution;

namespace Tenet.Cli.Documents;

/// <summary>Reads what documents are made from: the desired schema, the replayed history, the profile.</summary>
internal static class DocumentSourceReader
{
    /// <summary>The profile of whoever works on the project with agents, and one developer's own.</summary>
    private static readonly string[] ProfileFiles = ["confer-agent.profile.local.yml", "confer-agent.profile.yml"];

    public static async Task<DocumentSources> ReadAsync(Session session, DocumentFiles files)
    {
        var project = session.Project;
        var set = project.HasMigrations && project.Migrations() is { Migrations.Count: > 0 } some ? some : null;
        var sandbox = await session.SandboxAsync();
        var replaying = set is null ? null : ReplayAsync(session, sandbox, set);
        var loading = SourceReader.FilesAsync(session, project.Schema());
        await Task.WhenAll(replaying ?? Task.CompletedTask, loading);
        return new DocumentSources
        {
            Project = project.Settings.Project ?? Path.GetFileName(Path.GetFullPath(project.Root)),
            Model = await loading,
            History = replaying is null ? null : (await replaying).History,
            Replayed = replaying is null ? null : (await replaying).Model,
            Migrations = set,
            Settings = project.Settings with { ProfileFile = project.Settings.ProfileFile ?? ProfileFiles.Skip(1).FirstOrDefault(files.Exists) },
            Profile = Profile(project.Settings, files),
            Exists = files.Exists,
        };
    }

    // What tenet.yml says itself goes before the file that it names; one developer's own file goes before all.
    private static Profile Profile(ProjectSettings settings, DocumentFiles files)
    {
        var named = settings.ProfileFile is { } file && files.Read(file) is { } text ? ProjectFile.ParseProfile(text, files.Shown(file)) : Core.Project.Profile.Empty;
        var common = Read(ProfileFiles[1]).With(named).With(settings.Profile);
        return common.With(Read(ProfileFiles[0]));

        Profile Read(string path) => files.Exists(path) && files.Read(path) is { } own ? ProjectFile.ParseProfile(own, files.Shown(path)) : Core.Project.Profile.Empty;
    }

    private static async Task<(SchemaHistory History, SchemaModel Model)> ReplayAsync(Session session, Postgres.Sandbox.Sandbox sandbox, MigrationSet set)
    {
        await using var database = await sandbox.CreateDatabaseAsync(session.Cancellation);
        return await session.TimedAsync("history replayed", () => HistoryReplay.RunAsync(database, set, progress: null, session.Cancellation));
    }
}
