using Tenet.Cli.Projects;
using Tenet.Core.Seeding;
using Xunit;

namespace Tenet.Tests.Database.Seeding;

/// <summary>Every table of both examples has rows without their samples, and no tenant's row has another tenant's for a parent.</summary>
[Collection(TrialServers.Collection)]
public sealed class ExampleRowsTests(TrialServers servers)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    //
    [Theory]
    [InlineData("motion-mavericks", "tenant_id")]
    [InlineData("vibecoder", "organization_id")]
    public async Task Every_table_of_an_example_has_rows_of_each_tenant(string example, string column)
    {
        var project = ProjectFolder.OpenWhole(Repository.At("examples", example));
        var sandbox = servers.Sandbox;
        foreach (var role in project.Roles)
        {
            await sandbox.AddRoleAsync(role, Cancellation);
        }

        await using var filled = await SeededDatabase.OfAsync(sandbox, project.Schema(), project.Settings.Tenancy, new SeedRequest(3, 3), Cancellation);

        Assert.Empty(filled.Rows.Missing);
        Assert.Empty(await filled.EmptyAsync());
        Assert.Empty(await filled.BrokenAsync());
        var crossing = await filled.CrossingAsync(column);
        Assert.True(crossing.Count > 8);
        Assert.All(crossing, key => Assert.Equal(0, key.Crossing));
        Assert.All(filled.Rows.Tables.Where(table => table.IsOfTenants), table => Assert.Equal([1, 2, 3], table.Rows.Select(row => row.Tenant).Distinct().Order()));
    }
}
