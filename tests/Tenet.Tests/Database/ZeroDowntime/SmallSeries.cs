using Npgsql;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Writing;
using Tenet.Core.Planning.ZeroDowntime;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Tenet.Postgres.ZeroDowntime;

namespace Tenet.Tests.Database.ZeroDowntime;

/// <summary>A series between two schemas of a few statements.</summary>
internal sealed class SmallSeries : IAsyncDisposable
{
    private SmallSeries(SandboxDatabase database, IReadOnlyList<SeriesFile> files) => (Database, Files) = (database, files);

    /// <summary>With the present schema.</summary>
    public SandboxDatabase Database { get; }

    public IReadOnlyList<SeriesFile> Files { get; }

    public static async Task<SmallSeries> WriteAsync(Postgres.Sandbox.Sandbox sandbox, string before, string after)
    {
        var (present, desired) = (await sandbox.CreateDatabaseAsync(CancellationToken.None), await sandbox.CreateDatabaseAsync(CancellationToken.None));
        await using (desired)
        {
            await MakeAsync(present);
            await LoadAsync(desired, "after.sql", after);
            var (was, now) = (await CatalogReader.ReadAsync(present.OpenAsync, CancellationToken.None), await CatalogReader.ReadAsync(desired.OpenAsync, CancellationToken.None));
            var (changes, options) = await SeriesRun.ChangesAsync(sandbox, [new SqlScript("after.sql", after)], was, now, MakeAsync);
            return new SmallSeries(present, await new SeriesTrial(sandbox, was, now, changes, options, null, CancellationToken.None).WriteAsync(MakeAsync));
        }

        Task MakeAsync(SandboxDatabase database) => LoadAsync(database, "before.sql", before);
    }

    public IEnumerable<SeriesFile> Of(SeriesPhase phase) => Files.Where(file => file.Phase == phase);

    /// <summary>The statements of a way as they stand, in a session with some settings.</summary>
    public async Task RunAsync(MigrationPlan plan, string settings = "")
    {
        await using var connection = await Database.OpenAsync(CancellationToken.None);
        await ExecuteAsync(connection, settings);
        foreach (var part in PlanPart.Of(plan))
        {
            await using var transaction = part.InTransaction ? await connection.BeginTransactionAsync() : null;
            foreach (var step in part.Steps)
            {
                await ExecuteAsync(connection, step.Sql);
            }

            if (transaction is not null)
            {
                await transaction.CommitAsync();
            }
        }
    }

    public Task DoAsync(string sql) => LoadAsync(Database, "rows.sql", sql);

    public async Task<string?> AskAsync(string sql)
    {
        await using var connection = await Database.OpenAsync(CancellationToken.None);
        await using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        if (sql.Length > 0)
        {
            await command.ExecuteNonQueryAsync();
        }
    }

    private static async Task LoadAsync(SandboxDatabase database, string name, string sql)
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await SchemaLoader.LoadAsync(connection, [new SqlScript(name, sql)], CancellationToken.None);
    }
}
