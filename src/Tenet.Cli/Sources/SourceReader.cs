using Tenet.Cli.Projects;
using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Snapshots;
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
            return await DatabaseAsync(source, session.Cancellation);
        }

        if (source.StartsWith(Migrations, StringComparison.Ordinal))
        {
            return await MigrationsAsync(session, source[Migrations.Length..]);
        }

        if (source.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && File.Exists(source))
        {
            await using var file = File.OpenRead(source);
            return SnapshotSerializer.Read(file, source);
        }

        if (SqlFiles.Read(source) is { Count: > 0 } files)
        {
            return await FilesAsync(session, files);
        }

        throw new TenetException(ErrorCode.SourceUnknown, Directory.Exists(source)
            ? $"The folder '{source}' holds no .sql file."
            : $"'{source}' is no file, no folder and no URL.");
    }

    public static async Task<SchemaModel> DatabaseAsync(string url, CancellationToken cancellation)
    {
        var parsed = PostgresUrl.Parse(url);
        await using var source = PostgresDataSource.Create(parsed.ToConnectionStringBuilder());
        return await CatalogReader.ReadAsync(token => ServerConnection.OpenAsync(source, parsed, token), cancellation);
    }

    public static async Task<SchemaModel> FilesAsync(Session session, IReadOnlyList<SqlScript> files)
    {
        var sandbox = await session.SandboxAsync();
        await using var database = await sandbox.CreateDatabaseAsync(session.Cancellation);
        await using (var connection = await database.OpenAsync(session.Cancellation))
        {
            await SchemaLoader.LoadAsync(connection, files, session.Cancellation);
        }

        return await CatalogReader.ReadAsync(database.OpenAsync, session.Cancellation);
    }

    private static async Task<SchemaModel> MigrationsAsync(Session session, string folder)
    {
        var set = ProjectFolder.ReadMigrations(folder, session.Project.MigrationsPath == folder ? session.Project.Settings.Migrations.Layout : null);
        var sandbox = await session.SandboxAsync();
        await using var database = await sandbox.CreateDatabaseAsync(session.Cancellation);
        await using (var connection = await database.OpenAsync(session.Cancellation))
        {
            await MigrationReplay.RunAsync(connection, set, session.Cancellation);
        }

        return await CatalogReader.ReadAsync(database.OpenAsync, session.Cancellation);
    }
}
