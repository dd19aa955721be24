using Tenet.Cli.Caching;
using Tenet.Core.History;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Snapshots.Packing;
using Tenet.Postgres.Caching;
using Tenet.Postgres.Execution;

namespace Tenet.Cli.Sources;

/// <summary>Replays the project's migrations and follows every object through them.</summary>
internal static class HistoryReader
{
    /// <returns>Null where the project has no folder of migrations.</returns>
    public static async Task<SchemaHistory?> ReadAsync(Session session) => (await ReplayAsync(session))?.History;

    /// <returns>Null where the project has no folder of migrations.</returns>
    public static async Task<ReplayedHistory?> ReplayAsync(Session session)
    {
        if (!session.Project.HasMigrations)
        {
            return null;
        }

        var set = session.Project.Migrations();
        var (history, model) = await session.Cache.GetAsync(
            "history", key => AddTo(key, set), HistoryPack.Read, static read => HistoryPack.Write(read.History, read.Model), () => ReplayAsync(session, set));
        return new ReplayedHistory(set, history, model);
    }

    private static void AddTo(ContentKey key, MigrationSet set)
    {
        key.Add(set);

        // The steps of a history name their files with the folder before them.
        key.Add(set.Migrations.Select(migration => migration.Up.Path));
    }

    private static async Task<(SchemaHistory History, SchemaModel Model)> ReplayAsync(Session session, MigrationSet set)
    {
        var sandbox = await session.SandboxAsync();
        await using var database = await sandbox.CreateDatabaseAsync(session.Cancellation);
        return await session.TimedAsync(
            $"{set.Migrations.Count} migrations replayed and read", () => HistoryReplay.RunAsync(database, set, progress: null, session.Cancellation));
    }
}
