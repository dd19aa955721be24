using Npgsql;
using Tenet.Cli.Caching;
using Tenet.Cli.Projects;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Snapshots;
using Tenet.Core.Snapshots.Packing;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;

namespace Tenet.Cli.Sources;

/// <summary>Reads a schema from wherever it is: a .sql file, a folder, <c>migrations:DIR</c>, a .json snapshot, a URL.</summary>
internal static class SourceReader
{
    private const string Migrations = "migrations:";

    public static async Task<SchemaModel> ReadAsync(Session session, string source)
    {
        if (PostgresUrl.IsUrl(source))
        {
            return Database(source, session.Cancellation);
        }

        if (source.StartsWith(Migrations, StringComparison.Ordinal))
        {
            var folder = source[Migrations.Length..];
            var isOwn = Path.GetFullPath(session.Project.MigrationsPath) == Path.GetFullPath(folder);
            return await MigrationsAsync(session, ProjectFolder.ReadMigrations(folder, isOwn ? session.Project.Settings.Migrations.Layout : null));
        }

        if (source.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && Disk.IsFile(source))
        {
            await using var file = TextFile.OpenRead(source);
            return SnapshotSerializer.Read(file, source);
        }

        if (SqlFiles.Read(source) is { Count: > 0 } files)
        {
            return await FilesAsync(session, files);
        }

        throw new TenetException(ErrorCode.SourceUnknown, Disk.IsFolder(source)
            ? $"The folder '{source}' holds no .sql file."
            : $"'{source}' is no file, no folder and no URL.");
    }

    // Without asynchronous steps: each would be code that is compiled at every start, and nothing else waits for this thread.
    public static SchemaModel Database(string url, CancellationToken cancellation)
    {
        var parsed = PostgresUrl.Parse(url);
        using var source = PostgresDataSource.Create(parsed.ToConnectionStringBuilder());
        return CatalogReader.Read(() => ServerConnection.Open(source, parsed), cancellation);
    }

    public static Task<SchemaModel> FilesAsync(Session session, IReadOnlyList<SqlScript> files) =>
        session.Cache.GetAsync("schema", key => key.Add(session.Project.Root, files), ModelPack.Read, ModelPack.Write, () =>
            InSandboxAsync(session, $"{Count(files.Count, "file")} loaded", connection => SchemaLoader.LoadAsync(connection, files, session.Cancellation)));

    public static Task<SchemaModel> MigrationsAsync(Session session, MigrationSet set) =>
        session.Cache.GetAsync("replayed migrations", key => key.Add(set), ModelPack.Read, ModelPack.Write, () =>
            InSandboxAsync(session, $"{Count(set.Migrations.Count, "migration")} replayed", connection => MigrationReplay.RunAsync(connection, set, session.Cancellation)));

    private static async Task<SchemaModel> InSandboxAsync(Session session, string what, Func<NpgsqlConnection, Task> fill)
    {
        var sandbox = await session.SandboxAsync();
        await using var database = await sandbox.CreateDatabaseAsync(session.Cancellation);
        await session.TimedAsync(what, async () =>
        {
            await using var connection = await database.OpenAsync(session.Cancellation);
            await fill(connection);
            return true;
        });
        return await session.TimedAsync($"catalog read after {what}", () => CatalogReader.ReadAsync(database.OpenAsync, session.Cancellation));
    }

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
