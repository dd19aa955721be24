using System.Globalization;
using Npgsql;
using Tenet.Core.History.Layouts;
using Tenet.Core.Running;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Running;
using Tenet.Postgres.Sandbox;

namespace Tenet.Tests.Running;

/// <summary>A database that stands for one of the user's, and migrations to run on it.</summary>
internal sealed class RunnerCase : IAsyncDisposable
{
    private readonly SandboxDatabase database;

    private RunnerCase(SandboxDatabase database, MigrationSet set) => (this.database, Set) = (database, set);

    public MigrationSet Set { get; set; }

    public string Name => database.Name;

    public NpgsqlConnectionStringBuilder Settings => new(database.ConnectionString);

    public PostgresUrl Url => UrlOf(new NpgsqlConnectionStringBuilder(database.ConnectionString));

    public string UrlText => TextOf(new NpgsqlConnectionStringBuilder(database.ConnectionString));

    /// <summary>What the runner told, in order.</summary>
    public List<RunEvent> Told { get; } = [];

    /// <summary>As <see cref="Told"/>, while the runner goes on telling.</summary>
    public IReadOnlyList<RunEvent> Snapshot()
    {
        lock (Told)
        {
            return [.. Told];
        }
    }

    public static async Task<RunnerCase> OnAsync(Postgres.Sandbox.Sandbox sandbox, params string[] migrations) =>
        new(await sandbox.CreateDatabaseAsync(CancellationToken.None), Migrations(migrations));

    /// <summary>Migrations 001, 002 and so on, in the layout that counts; a way back behind <c>-- down</c>.</summary>
    public static MigrationSet Migrations(params string[] texts) => MigrationFolder.Read(
        [.. texts.Select((text, i) => new MigrationFile(string.Create(CultureInfo.InvariantCulture, $"{i + 1:000}_m{i + 1}.sql"), text))], MigrationLayout.Sequential);

    public static string TextOf(NpgsqlConnectionStringBuilder settings, string user = "postgres") => $"postgres://{user}@/{settings.Database}?host={Uri.EscapeDataString(settings.Host!)}";

    public static PostgresUrl UrlOf(NpgsqlConnectionStringBuilder settings, string user = "postgres") => PostgresUrl.Parse(TextOf(settings, user));

    /// <summary>Quick tries, so that a test need not wait.</summary>
    public RunnerOptions Options => new()
    {
        LockTimeout = TimeSpan.FromMilliseconds(150),
        Backoff = new Backoff(TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(200)),
        Wait = TimeSpan.FromSeconds(30),
        Tell = happened =>
        {
            lock (Told)
            {
                Told.Add(happened);
            }
        },
    };

    public Task<NpgsqlConnection> OpenAsync() => database.OpenAsync(CancellationToken.None);

    public async Task<RunReport> UpAsync(string? to = null, RunnerOptions? options = null)
    {
        await using var runner = await MigrationRunner.OpenAsync(Url, Set, options ?? Options, CancellationToken.None);
        return await runner.UpAsync(to, CancellationToken.None);
    }

    public async Task<RunReport> DownAsync(string? to = "0", int steps = 1, RunnerOptions? options = null)
    {
        await using var runner = await MigrationRunner.OpenAsync(Url, Set, options ?? Options, CancellationToken.None);
        return await runner.DownAsync(to, steps, CancellationToken.None);
    }

    public async Task<DatabaseStatus> StatusAsync()
    {
        await using var runner = await MigrationRunner.OpenAsync(Url, Set, Options, CancellationToken.None);
        return await runner.StatusAsync(CancellationToken.None);
    }

    /// <summary>The states in order: <c>applied applied pending</c>.</summary>
    public async Task<string> StatesAsync() => string.Join(' ', (await StatusAsync()).Migrations.Select(item => LedgerWords.Of(item.State)));

    public async Task ExecuteAsync(params string[] statements)
    {
        await using var connection = await OpenAsync();
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>The first column of all rows, with commas between.</summary>
    public async Task<string> AskAsync(string query)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(query, connection);
        await using var rows = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await rows.ReadAsync())
        {
            values.Add(Convert.ToString(rows.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return string.Join(',', values);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
