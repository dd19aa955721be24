using Tenet.Core.Project;
using Tenet.Core.Seeding;
using Tenet.Postgres.Execution;
using Xunit;

namespace Tenet.Tests.Database.Seeding;

/// <summary>The torture schema of constraints, filled once for all tests that look at it.</summary>
public sealed class TortureRows(SandboxFixture fixture) : IAsyncLifetime
{
    public const int Tenants = 3;
    public const int Rows = 4;

    internal SeededDatabase Filled { get; private set; } = null!;

    public static TenancySettings Tenancy { get; } = new()
    {
        Strategy = TenancyStrategy.RowLevelSecurity,
        Root = "t.tenants",
        Column = "tenant_id",
        Settings = new Core.Project.SessionSettings { Tenant = "app.tenant" },
    };

    public static SqlScript Schema => new("torture.sql", File.ReadAllText(Repository.Case("rows", "torture.sql")));

    public async ValueTask InitializeAsync() =>
        Filled = await SeededDatabase.OfAsync(fixture.Sandbox, [Schema], Tenancy, new SeedRequest(Tenants, Rows), TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => Filled.DisposeAsync();
}
