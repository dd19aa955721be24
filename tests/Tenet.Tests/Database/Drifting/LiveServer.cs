using Npgsql;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Commands;
using Xunit;

namespace Tenet.Tests.Database.Drifting;

/// <summary>A server of a team, with Motion Mavericks' history and a post office in a database that a role of the team's made.</summary>
public sealed class LiveServer : IAsyncLifetime
{
    public const string Deployer = "drift_deploy";
    public const string Reader = "drift_reader";

    private Postgres.Sandbox.Sandbox? sandbox;
    private SandboxDatabase? made;
    private SandboxDatabase? live;

    /// <summary>What the project says: the same SQL as the sandbox's own role makes it.</summary>
    internal SchemaModel Project { get; private set; } = null!;

    /// <summary>The database as it was delivered. Nobody may stay connected to it.</summary>
    internal SandboxDatabase Live => live!;

    /// <summary>What the project's SQL makes on a sandbox.</summary>
    internal SandboxDatabase Made => made!;

    public async ValueTask InitializeAsync()
    {
        var roles = (string[])["mm_owner", "mm_app", "mm_public", "mm_job BYPASSRLS", "mm_definer BYPASSRLS", $"{Deployer} SUPERUSER LOGIN", $"{Reader} LOGIN", "drift_mallory"];
        sandbox = await Postgres.Sandbox.Sandbox.StartAsync(new SandboxOptions { Major = SandboxFixture.Major }, CancellationToken.None);
        made = await sandbox.CreateDatabaseAsync(CancellationToken.None);
        foreach (var role in roles)
        {
            await ExecuteAsync(made.ConnectionString, "CREATE ROLE " + role);
        }

        live = await sandbox.CreateDatabaseAsync(CancellationToken.None);
        await Task.WhenAll(FillAsync(made.ConnectionString), FillAsync(As(Deployer, live)));
        Project = await ReadAsync(made, SandboxOptions.Role);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var item in (IAsyncDisposable?[])[live, made, sandbox])
        {
            if (item is not null)
            {
                await item.DisposeAsync();
            }
        }
    }

    /// <summary>The address of a database for the command line.</summary>
    internal static string UrlOf(SandboxDatabase database, string user = Deployer) =>
        $"postgres://{user}@/{database.Name}?host={Uri.EscapeDataString(new NpgsqlConnectionStringBuilder(database.ConnectionString).Host!)}";

    internal static string As(string role, SandboxDatabase database) => new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = role, Pooling = false }.ConnectionString;

    internal static async Task<SchemaModel> ReadAsync(SandboxDatabase database, string role)
    {
        await using var source = PostgresDataSource.Create(new NpgsqlConnectionStringBuilder(As(role, database)));
        return await CatalogReader.ReadAsync(cancellation => PostgresDataSource.OpenAsync(source, cancellation), CancellationToken.None);
    }

    // Npgsql's own connection, as any client has one.
    internal static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task FillAsync(string connectionString)
    {
        var folder = Repository.At("examples", "motion-mavericks", "db", "migrations");
        var set = MigrationFolder.Read([.. Directory.EnumerateFiles(folder, "*.sql").Select(path => new MigrationFile(Path.GetFileName(path), File.ReadAllText(path)))], MigrationLayout.Timestamp);
        await using var source = PostgresDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString));
        await using var connection = await PostgresDataSource.OpenAsync(source, CancellationToken.None);
        await MigrationReplay.RunAsync(connection, set, CancellationToken.None);
        await ScriptRunner.RunAsync(connection, new SqlScript("post.sql", await File.ReadAllTextAsync(Repository.Case("drift", "post.sql"))), CancellationToken.None);
    }
}
