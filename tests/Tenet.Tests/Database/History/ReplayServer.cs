using Tenet.Core.History;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Xunit;

namespace Tenet.Tests.Database.History;

/// <summary>A server on which the tests of a class replay histories.</summary>
public sealed class ReplayServer : IAsyncLifetime
{
    private Postgres.Sandbox.Sandbox? sandbox;

    public async ValueTask InitializeAsync() =>
        sandbox = await Postgres.Sandbox.Sandbox.StartAsync(new SandboxOptions { Roles = [new SandboxRole("app", [], [])] }, CancellationToken.None);

    public ValueTask DisposeAsync() => sandbox?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Replays texts as migrations 1, 2, 3 and so on.</summary>
    public Task<SchemaHistory> ReplayAsync(params string[] migrations) =>
        ReplayAsync([.. migrations.Select((text, index) => ($"{index + 1:000}_step.sql", text))]);

    public async Task<SchemaHistory> ReplayAsync((string Path, string Text)[] files) => (await ReplayWholeAsync(files)).History;

    public async Task<(SchemaHistory History, SchemaModel Model)> ReplayWholeAsync((string Path, string Text)[] files)
    {
        var set = MigrationFolder.Read([.. files.Select(file => new MigrationFile(file.Path, file.Text) { Folder = "db/migrations" })]);
        await using var database = await sandbox!.CreateDatabaseAsync(CancellationToken.None);
        return await HistoryReplay.RunAsync(database, set, progress: null, CancellationToken.None);
    }
}
