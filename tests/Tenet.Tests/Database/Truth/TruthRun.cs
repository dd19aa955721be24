using System.Collections.Concurrent;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;

namespace Tenet.Tests.Database.Truth;

/// <summary>Makes each change in a copy of the scene, and keeps what was said of the documents of the scene.</summary>
public sealed class TruthRun(SandboxFixture fixture)
{
    private readonly Lazy<Task<IReadOnlyDictionary<string, TruthOutcome>>> outcomes = new(() => RunAsync(fixture.Sandbox));

    internal async Task<TruthOutcome> OfAsync(TruthCase test) => (await outcomes.Value)[test.ToString()];

    internal static bool Applies(TruthCase test) => SandboxFixture.Major >= test.Since;

    // Another server may stand in for the one that was asked for.
    internal bool Knows(TruthCase test) => fixture.Sandbox.ServerVersion / 10000 >= test.Since;

    private static async Task<IReadOnlyDictionary<string, TruthOutcome>> RunAsync(Postgres.Sandbox.Sandbox sandbox)
    {
        await using var scene = await sandbox.CreateDatabaseAsync(CancellationToken.None);
        foreach (var file in (string[])["_server.sql", "_scene.sql"])
        {
            await ExecuteAsync(scene, new SqlScript(file, await File.ReadAllTextAsync(Repository.Case("truth", file))));
        }

        var desk = new TruthDesk();
        var texts = desk.Write(await ReadAsync(scene));
        var said = new ConcurrentDictionary<string, TruthOutcome>();
        await Parallel.ForEachAsync(TruthCase.All.Where(Applies), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount + 2 }, async (test, _) =>
        {
            try
            {
                await using var copy = await scene.CloneAsync(CancellationToken.None);
                await ExecuteAsync(copy, new SqlScript(test.File, test.Sql, test.Line));
                said[test.ToString()] = new TruthOutcome(desk.Check(await ReadAsync(copy), texts));
            }
            catch (Exception problem)
            {
                said[test.ToString()] = new TruthOutcome([], problem);
            }
        });
        return said;
    }

    private static Task<SchemaModel> ReadAsync(SandboxDatabase database) => CatalogReader.ReadAsync(database.OpenAsync, CancellationToken.None);

    private static async Task ExecuteAsync(SandboxDatabase database, SqlScript script)
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await ScriptRunner.RunAsync(connection, script, CancellationToken.None);
    }
}
