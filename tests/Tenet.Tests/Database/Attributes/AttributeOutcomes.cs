using System.Collections.Concurrent;
using Npgsql;
using Tenet.Core.Diffing;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;

namespace Tenet.Tests.Database.Attributes;

/// <summary>Runs all cases at once, each in its own copy of its file's database, and keeps what the comparison said.</summary>
internal sealed class AttributeOutcomes
{
    private readonly ConcurrentDictionary<AttributeCase, Task<IReadOnlyList<string>>> outcomes = [];
    private readonly ConcurrentBag<SchemaModel> scenes = [];
    private readonly int major;

    private AttributeOutcomes(int major) => this.major = major;

    /// <summary>What each file's setup made.</summary>
    public IEnumerable<SchemaModel> Scenes => scenes;

    public static async Task<AttributeOutcomes> OfAsync(Postgres.Sandbox.Sandbox sandbox, int major)
    {
        var run = new AttributeOutcomes(major);
        await using var common = await sandbox.CreateDatabaseAsync(CancellationToken.None);
        foreach (var name in new[] { "_server.sql", "_common.sql" })
        {
            await ExecuteAsync(common, name, await File.ReadAllTextAsync(Repository.Case("attributes", name)));
        }

        // The server has more to do than we have, so there is always a next file waiting.
        var files = AttributeRun.Files.Where(file => file.AppliesTo(major));
        await Parallel.ForEachAsync(files, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount + 2 }, async (file, _) => await run.RunAsync(file, common));
        return run;
    }

    /// <summary>The lines that the comparison gave; the error where the case could not be run.</summary>
    public Task<IReadOnlyList<string>> LinesAsync(AttributeCase test) => outcomes[test];

    private async Task RunAsync(AttributeFile file, SandboxDatabase common)
    {
        var cases = file.Cases.Where(test => test.AppliesTo(major)).ToList();
        try
        {
            await using var scene = await common.CloneAsync(CancellationToken.None);
            var before = await SetUpAsync(scene, file);
            scenes.Add(before);
            foreach (var test in cases)
            {
                await using var copy = file.Serial ? null : await scene.CloneAsync(CancellationToken.None);
                var after = await RunAsync(test, copy ?? scene, before);
                before = file.Serial ? after : before;
            }
        }
        catch (Exception problem)
        {
            // Each of its cases tells that the file could not be set up.
            foreach (var test in cases)
            {
                outcomes.TryAdd(test, Task.FromException<IReadOnlyList<string>>(problem));
            }
        }
    }

    private async Task<SchemaModel> RunAsync(AttributeCase test, SandboxDatabase database, SchemaModel before)
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        try
        {
            await ScriptRunner.RunAsync(connection, new SqlScript(test.File.Name, test.Sql, test.Line), CancellationToken.None);
            var after = await ReadAsync(database, connection);
            outcomes[test] = Task.FromResult<IReadOnlyList<string>>([.. ChangeLines.Of(SchemaDiff.Compare(before, after))]);
            return after;
        }
        catch (Exception problem)
        {
            outcomes[test] = Task.FromException<IReadOnlyList<string>>(problem);
            return await ReadAsync(database, connection);
        }
    }

    private static async Task<SchemaModel> SetUpAsync(SandboxDatabase scene, AttributeFile file)
    {
        await using var connection = await scene.OpenAsync(CancellationToken.None);
        await ScriptRunner.RunAsync(connection, new SqlScript(file.Name, file.Setup), CancellationToken.None);
        return await ReadAsync(scene, connection);
    }

    private static async Task ExecuteAsync(SandboxDatabase database, string name, string sql)
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await ScriptRunner.RunAsync(connection, new SqlScript(name, sql), CancellationToken.None);
    }

    // The connection that made the change reads as well, after forgetting its settings: one new connection less for each case.
    private static async Task<SchemaModel> ReadAsync(SandboxDatabase database, NpgsqlConnection first)
    {
        await using var discard = new NpgsqlCommand("DISCARD ALL", first);
        await discard.ExecuteNonQueryAsync();
        await using var second = await database.OpenAsync(CancellationToken.None);
        return (await CatalogReader.ReadAsync(first, second, addresses: false, CancellationToken.None)).Model;
    }
}
