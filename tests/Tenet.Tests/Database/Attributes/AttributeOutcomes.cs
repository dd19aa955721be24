using System.Collections.Concurrent;
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
            await ExecuteAsync(scene, file.Name, file.Setup);
            var before = await ReadAsync(scene);
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
        try
        {
            await ExecuteAsync(database, test.File.Name, test.Sql, test.Line);
            var after = await ReadAsync(database);
            outcomes[test] = Task.FromResult<IReadOnlyList<string>>([.. ChangeLines.Of(SchemaDiff.Compare(before, after))]);
            return after;
        }
        catch (Exception problem)
        {
            outcomes[test] = Task.FromException<IReadOnlyList<string>>(problem);
            return await ReadAsync(database);
        }
    }

    private static async Task ExecuteAsync(SandboxDatabase database, string name, string sql, int line = 1)
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await ScriptRunner.RunAsync(connection, new SqlScript(name, sql, line), CancellationToken.None);
    }

    private static Task<SchemaModel> ReadAsync(SandboxDatabase database) => CatalogReader.ReadAsync(database.OpenAsync, CancellationToken.None);
}
