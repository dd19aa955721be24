using Npgsql;
using Tenet.Core.Importing;
using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Postgres.Catalog;

namespace Tenet.Postgres.Importing;

/// <summary>Takes an import through two databases of a sandbox: one tries what the documents say, the other loads what became of it.</summary>
public sealed class SandboxImport(Sandbox.Sandbox sandbox, SchemaImport import, CancellationToken cancellation)
{
    /// <param name="extensions">What the project says is there before any SQL.</param>
    /// <returns>The schema as the server reads it.</returns>
    public async Task<SchemaModel> RunAsync(IEnumerable<string> extensions)
    {
        ArgumentNullException.ThrowIfNull(extensions);
        ImportResult result;
        await using (var bench = await sandbox.CreateDatabaseAsync(cancellation))
        {
            var empty = await CatalogReader.ReadAsync(bench.OpenAsync, cancellation);
            await using (var connection = await bench.OpenAsync(cancellation))
            {
                await TryAsync(connection, empty, extensions);
            }

            result = import.Finish(await CatalogReader.ReadAsync(bench.OpenAsync, cancellation));
        }

        await using var database = await sandbox.CreateDatabaseAsync(cancellation);
        await using (var connection = await database.OpenAsync(cancellation))
        {
            await StatedFacts.LoadAsync(connection, result.Model, import, cancellation);
            await StatedFacts.ThenAsync(connection, result, import, cancellation);
        }

        return await CatalogReader.ReadAsync(database.OpenAsync, cancellation);
    }

    private async Task TryAsync(NpgsqlConnection connection, SchemaModel empty, IEnumerable<string> extensions)
    {
        foreach (var extension in extensions)
        {
            await using var command = new NpgsqlCommand("CREATE EXTENSION IF NOT EXISTS " + Quote.Identifier(extension), connection);
            await command.ExecuteNonQueryAsync(cancellation);
        }

        var types = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var word in import.UnknownTypes)
        {
            types[word] = await TypeProbe.AskAsync(connection, word, cancellation);
        }

        await StatedFacts.LoadAsync(connection, import.Base(types, empty), import, cancellation);
        await new FencedSql(connection, import, new Absentees(connection, sandbox, import, cancellation), cancellation).RunAsync();
    }
}
