using Tenet.Cli.Projects;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Sql.Dumping;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;

namespace Tenet.Cli.Sources;

/// <summary>Where a schema is: SQL files, migrations, a snapshot or a database. Files are read, and nothing is run yet.</summary>
internal sealed class SchemaSource
{
    private const string MigrationsWord = "migrations:";

    private SchemaSource()
    {
    }

    /// <summary>The files of SQL that make it; none where it is something else.</summary>
    public IReadOnlyList<SqlScript> Files { get; private init; } = [];

    /// <summary>The migrations that make it.</summary>
    public MigrationSet? Migrations { get; private init; }

    /// <summary>The database that has it.</summary>
    public string? Url { get; private init; }

    /// <summary>The snapshot that holds it.</summary>
    public string? Snapshot { get; private init; }

    /// <summary>It is SQL, which is run on a sandbox to be known.</summary>
    public bool IsMade => Url is null && Snapshot is null;

    /// <summary>What the project's migrations make; an empty schema where it has none.</summary>
    public static SchemaSource OfHistory(ProjectFolder project) =>
        new() { Migrations = project.HasMigrations ? project.Migrations() : new MigrationSet(project.Settings.Migrations.Layout ?? MigrationLayout.Timestamp, []) };

    /// <summary>What these migrations make.</summary>
    public static SchemaSource OfMigrations(MigrationSet set) => new() { Migrations = set };

    /// <summary>What migrations make that are not written yet, behind those of another source.</summary>
    public static SchemaSource Behind(SchemaSource history, IReadOnlyList<MigrationFile> files) =>
        new() { Migrations = MigrationFolder.Read([.. history.Migrations!.Migrations.SelectMany(migration => migration.Files), .. files], history.Migrations.Layout) };

    /// <summary>What the project's files make.</summary>
    public static SchemaSource OfDesired(ProjectFolder project) => new() { Files = project.Schema() };

    /// <summary>What these files make.</summary>
    public static SchemaSource OfFiles(IReadOnlyList<SqlScript> files) => new() { Files = files };

    /// <exception cref="TenetException">TNT1004 where the text names no source.</exception>
    public static SchemaSource Find(ProjectFolder project, string source)
    {
        if (PostgresUrl.IsUrl(source))
        {
            return new SchemaSource { Url = source };
        }

        if (source.StartsWith(MigrationsWord, StringComparison.Ordinal))
        {
            var folder = source[MigrationsWord.Length..];
            var isOwn = Path.GetFullPath(project.MigrationsPath) == Path.GetFullPath(folder);
            return new SchemaSource { Migrations = ProjectFolder.ReadMigrations(folder, isOwn ? project.Settings.Migrations.Layout : null) };
        }

        if (source.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && Disk.IsFile(source))
        {
            return new SchemaSource { Snapshot = source };
        }

        return SqlFiles.Read(source) is { Count: > 0 } files
            ? new SchemaSource { Files = files }
            : throw new TenetException(ErrorCode.SourceUnknown, Disk.IsFolder(source)
                ? $"The folder '{source}' holds no .sql file."
                : $"'{source}' is no file, no folder and no URL.");
    }

    /// <summary>Makes the schema in an empty database.</summary>
    /// <param name="database">Of the sandbox.</param>
    /// <param name="model">The schema, from which it is made where no SQL is at hand.</param>
    /// <param name="cancellation">Ends it between statements.</param>
    public async Task MakeAsync(SandboxDatabase database, SchemaModel model, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        if (Migrations is { } set)
        {
            await MigrationReplay.RunAsync(connection, set, cancellation);
        }
        else if (Files.Count > 0)
        {
            await SchemaLoader.LoadAsync(connection, Files, cancellation);
        }
        else
        {
            await ScriptRunner.RunAsync(connection, new SqlScript("dump", DumpScript.ToText(model)), cancellation);
        }
    }
}
