using Tenet.Core.History;
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
        var sandbox = await session.SandboxAsync();
        await using var database = await sandbox.CreateDatabaseAsync(session.Cancellation);
        var (history, model) = await session.TimedAsync(
            $"{set.Migrations.Count} migrations replayed and read", () => HistoryReplay.RunAsync(database, set, progress: null, session.Cancellation));
        return new ReplayedHistory(set, history, model);
    }
}
