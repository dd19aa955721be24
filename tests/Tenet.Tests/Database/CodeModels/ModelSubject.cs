using Tenet.Core.CodeModels;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Project.Context;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Database.RoundTrip;

namespace Tenet.Tests.Database.CodeModels;

/// <summary>Schemas that models are written of: the examples, the torture schema, a table of all common types.</summary>
internal static class ModelSubject
{
    public static readonly string[] All = ["motion-mavericks", "vibecoder", "torture", "everything"];

    public static async Task<SandboxDatabase> CreateAsync(Postgres.Sandbox.Sandbox sandbox, string name) =>
        name == "everything" ? await OfSqlAsync(sandbox, await File.ReadAllTextAsync(Repository.Case("models", "everything.sql"))) : await Subject.CreateAsync(sandbox, name, CancellationToken.None);

    public static async Task<SandboxDatabase> OfSqlAsync(Postgres.Sandbox.Sandbox sandbox, string sql)
    {
        var database = await sandbox.CreateDatabaseAsync(CancellationToken.None);
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await ScriptRunner.RunAsync(connection, new SqlScript("models.sql", sql), CancellationToken.None);
        return database;
    }

    public static Task<SchemaModel> ReadAsync(SandboxDatabase database) => CatalogReader.ReadAsync(database.OpenAsync, CancellationToken.None);

    public static async Task<ModelWriter> WriterAsync(Postgres.Sandbox.Sandbox sandbox, string name)
    {
        await using var database = await CreateAsync(sandbox, name);
        return new ModelWriter(await ReadAsync(database), ProjectContext.Empty, IgnorePatterns.None);
    }

    /// <summary>The models of a few statements.</summary>
    public static async Task<ModelWriter> OfAsync(Postgres.Sandbox.Sandbox sandbox, string sql, params ObjectContext[] context)
    {
        await using var database = await OfSqlAsync(sandbox, sql);
        return new ModelWriter(await ReadAsync(database), new ProjectContext(context), IgnorePatterns.None);
    }
}
