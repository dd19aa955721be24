using Npgsql;
using Tenet.Core.Diffing;
using Tenet.Core.Running;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Running;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Commands;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Running;

/// <summary>Both examples go from nothing to the newest, back to nothing, and up again on a database; <c>TENET_TEST_MAJOR</c> names the server.</summary>
[Collection(TrialServers.Collection)]
public sealed class ExampleRunTests(TrialServers servers)
{
    //
    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("vibecoder")]
    public async Task An_example_goes_up_and_down_and_up_again(string example)
    {
        var project = Cli.Projects.ProjectFolder.OpenWhole(Repository.At("examples", example));
        foreach (var role in project.Roles)
        {
            await servers.Sandbox.AddRoleAsync(role, TestContext.Current.CancellationToken);
        }

        await using var database = await servers.Sandbox.CreateDatabaseAsync(TestContext.Current.CancellationToken);
        await using (var connection = await database.OpenAsync(TestContext.Current.CancellationToken))
        {
            // Nobody uses what a series takes away.
            await new NpgsqlCommand($"ALTER DATABASE {database.Name} SET tenet.quiet = 0", connection).ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var set = project.Migrations();
        var url = RunnerCase.UrlOf(new NpgsqlConnectionStringBuilder(database.ConnectionString));
        await using var runner = await MigrationRunner.OpenAsync(url, set, new RunnerOptions(), TestContext.Current.CancellationToken);
        var empty = await runner.SchemaAsync(TestContext.Current.CancellationToken);

        await runner.UpAsync(null, TestContext.Current.CancellationToken);
        var newest = await runner.SchemaAsync(TestContext.Current.CancellationToken);
        Assert.All((await runner.StatusAsync(TestContext.Current.CancellationToken)).Migrations, item => Assert.Equal(MigrationState.Applied, item.State));
        await runner.DownAsync("0", 1, TestContext.Current.CancellationToken);
        Assert.Empty(SchemaDiff.Compare(empty, await runner.SchemaAsync(TestContext.Current.CancellationToken)).Select(change => change.Id.ToString()));
        await runner.UpAsync(null, TestContext.Current.CancellationToken);
        Assert.Empty(SchemaDiff.Compare(newest, await runner.SchemaAsync(TestContext.Current.CancellationToken)).Select(change => change.Id.ToString()));
    }
}
