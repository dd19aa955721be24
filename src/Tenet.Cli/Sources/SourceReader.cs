using Npgsql;
using Tenet.Cli.Caching;
using Tenet.Cli.Projects;
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
    /// <summary>A source that is read alone, a database on this thread: steps that wait would be code that is compiled at every start.</summary>
    public static Task<SchemaModel> ReadAloneAsync(Session session, string source) =>
        SchemaSource.Find(session.Project, source) is var found && found.Url is { } url ? Task.FromResult(Database(url, session.Cancellation)) : ReadAsync(session, found);

    public static Task<SchemaModel> ReadAsync(Session session, string source) => ReadAsync(session, SchemaSource.Find(session.Project, source));

    /// <summary>A source that is read beside others: a database on a thread of its own.</summary>
    public static Task<SchemaModel> ReadAsync(Session session, SchemaSource source) => source.Url is { } url
        ? Task.Factory.StartNew(() => Database(url, session.Cancellation), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)
        : ReadFilesAsync(session, source);

    private static async Task<SchemaModel> ReadFilesAsync(Session session, SchemaSource source)
    {
        if (source.Snapshot is { } path)
        {
            await using var file = TextFile.OpenRead(path);
            return SnapshotSerializer.Read(file, path);
        }

        return source.Migrations is { } set ? await MigrationsAsync(session, set) : await FilesAsync(session, source.Files);
    }

    // Without asynchronous steps: each would be code that is compiled at every start.
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
        var model = await session.TimedAsync($"catalog read after {what}", () => CatalogReader.ReadAsync(database.OpenAsync, session.Cancellation));
        await session.Shapes.NoteAsync(model, database);
        return model;
    }

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
