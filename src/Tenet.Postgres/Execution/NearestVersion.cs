using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Execution;

/// <summary>Finds the place in a history where its schema is least unlike another: where a database stands that keeps no record.</summary>
public static class NearestVersion
{
    /// <param name="database">An empty database.</param>
    /// <param name="set">The migrations in order.</param>
    /// <param name="differences">How much a schema differs from the other one.</param>
    /// <param name="cancellation">Ends the replay between statements.</param>
    /// <returns>How many migrations make that schema, and the schema; the latest of several that differ as little.</returns>
    public static async Task<(int Applied, SchemaModel Model)> FindAsync(
        SandboxDatabase database, MigrationSet set, Func<SchemaModel, int> differences, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(differences);
        await using var connection = await database.OpenAsync(cancellation);
        await using var first = await database.OpenAsync(cancellation);
        await using var second = await database.OpenAsync(cancellation);
        var nearest = (Applied: 0, Model: await ReadAsync());
        var (applied, fewest) = (0, differences(nearest.Model));
        await MigrationReplay.RunAsync(connection, set, cancellation, async _ =>
        {
            applied++;
            var model = await ReadAsync();
            if (differences(model) is var count && count <= fewest)
            {
                (nearest, fewest) = ((applied, model), count);
            }
        });
        return nearest;

        async Task<SchemaModel> ReadAsync() => (await CatalogReader.ReadAsync(first, second, addresses: false, cancellation)).Model;
    }
}
