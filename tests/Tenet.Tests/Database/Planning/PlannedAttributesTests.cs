using System.Globalization;
using Tenet.Core.Planning;
using Tenet.Postgres.Execution;
using Tenet.Tests.Database.Attributes;
using Xunit;

namespace Tenet.Tests.Database.Planning;

/// <summary>
/// Whatever the comparison tells apart can be planned: each case of <c>Cases/attributes</c> is planned and undone, and pairs of them in one file, one to the other.
/// <c>TENET_TEST_SEQUENCES</c> says how many; without it none.
/// </summary>
public sealed class PlannedAttributesTests(SandboxFixture fixture)
{
    [Theory]
    [InlineData(15)]
    [InlineData(18)]
    public async Task any_attribute_can_be_changed_and_changed_back(int major)
    {
        var asked = Environment.GetEnvironmentVariable("TENET_TEST_SEQUENCES");
        Assert.SkipWhen(asked is null, "It takes minutes: TENET_TEST_SEQUENCES says how many cases to plan.");
        var sandbox = await fixture.OfAsync(major);
        var count = int.Parse(asked!, CultureInfo.InvariantCulture);
        var only = Environment.GetEnvironmentVariable("TENET_TEST_CASE");
        Assert.SkipWhen(only is not null && major != SandboxFixture.Major, "Another version was asked for.");
        var random = new Random(major);
        var cases = AttributeRun.Cases(major).Where(IsPossible)
            .Where(test => only is null || test.ToString().Contains(only, StringComparison.Ordinal)).OrderBy(_ => random.Next()).Take(count).ToList();

        await using var common = await CommonAsync(sandbox);
        var problems = new System.Collections.Concurrent.ConcurrentBag<string>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount + 2 };
        await Parallel.ForEachAsync(cases.GroupBy(test => test.File), options, async (file, _) =>
        {
            await using var scene = await common.CloneAsync(CancellationToken.None);
            await LoadAsync(scene, file.Key.Name, file.Key.Setup);
            foreach (var test in file)
            {
                try
                {
                    await using var live = new PlannedDatabase(await scene.CloneAsync(CancellationToken.None), major);
                    await using var wanted = new PlannedDatabase(await scene.CloneAsync(CancellationToken.None), major);
                    await wanted.LoadAsync(test.File.Name, test.Sql);
                    var (before, after) = (await live.ReadAsync(), await wanted.ReadAsync());
                    var (first, second) = (await live.JudgeAsync(), await wanted.JudgeAsync());
                    await live.ReachAsync(Planner.Plan(before, after, PlanRun.Options), after, second);
                    await live.ReachAsync(Planner.Plan(await live.ReadAsync(), before, PlanRun.Options), before, first);
                }
                catch (Exception problem)
                {
                    problems.Add($"{test}: {problem.Message}");
                }
            }
        });
        Assert.True(problems.IsEmpty, $"{problems.Count} of {cases.Count}:\n{string.Join("\n\n", problems.Order(StringComparer.Ordinal))}");
    }

    // Left out: what belongs to the whole server, a label without a provider, what only a hand in the catalogs can make, that a table has what it inherits
    // itself as well, which no statement takes back, and an extension's version, from which no script leads back to the one before.
    private static bool IsPossible(AttributeCase test) =>
        !test.File.Serial && test.File.Name != "security-label.sql" && !test.Sql.Contains("UPDATE pg_", StringComparison.Ordinal)
        && !(test.Attribute == "version" && test.File.Name == "extension.sql")
        && !(test.Attribute is "inherited" or "not null inherited" && test.File.Name is "column.sql" or "check.sql");

    // Other tests of the same server may have made the roles already.
    private static async Task<Postgres.Sandbox.SandboxDatabase> CommonAsync(Postgres.Sandbox.Sandbox sandbox)
    {
        var common = await sandbox.CreateDatabaseAsync(CancellationToken.None);
        try
        {
            await LoadAsync(common, "_server.sql", await File.ReadAllTextAsync(Repository.Case("attributes", "_server.sql")));
        }
        catch (Tenet.Core.Errors.TenetException there) when (there.Message.Contains("already exists", StringComparison.Ordinal))
        {
        }

        await LoadAsync(common, "_common.sql", await File.ReadAllTextAsync(Repository.Case("attributes", "_common.sql")));
        return common;
    }

    private static async Task LoadAsync(Postgres.Sandbox.SandboxDatabase database, string name, string sql)
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await ScriptRunner.RunAsync(connection, new SqlScript(name, sql), CancellationToken.None);
    }
}
