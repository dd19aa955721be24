using Tenet.Core.History;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Execution;

/// <summary>Replays a history and reads the catalog after each migration, so that every object is followed by its OID.</summary>
public static class HistoryReplay
{
    /// <param name="database">An empty database.</param>
    /// <param name="set">The migrations in order.</param>
    /// <param name="progress">Told of each migration that has run.</param>
    /// <param name="cancellation">Ends the replay between statements.</param>
    public static async Task<(SchemaHistory History, SchemaModel Model)> RunAsync(
        SandboxDatabase database, MigrationSet set, Action<Migration>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(database);
        var recorder = new HistoryRecorder();
        await using var connection = await database.OpenAsync(cancellation);
        await using var first = await database.OpenKeepingPlansAsync(cancellation);
        await using var second = await database.OpenKeepingPlansAsync(cancellation);
        var reading = await CatalogReader.ReadAsync(first, second, addresses: true, cancellation);
        recorder.Begin(reading.Model, reading.Addresses, await ServerRoles.ReadAsync(connection, cancellation));
        await MigrationReplay.RunAsync(connection, set, cancellation, async migration =>
        {
            reading = await CatalogReader.ReadAsync(first, second, addresses: true, cancellation);
            recorder.Record(new MigrationStep(migration.Version, migration.Name, migration.Up.Path), reading.Model, reading.Addresses);
            progress?.Invoke(migration);
        });
        return (recorder.ToHistory(), reading.Model);
    }
}
