using Tenet.Core.Rules.Shapes;
using Tenet.Postgres.Catalog.Trees;
using Tenet.Postgres.Execution;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Rules;

/// <summary>What a server tells of how a policy is built.</summary>
public sealed class PolicyShapeTests(SandboxFixture fixture)
{
    private const string Schema = """
        CREATE TABLE members (tenant uuid, who text);
        CREATE TABLE notes (tenant uuid, author varchar(20), body text, "Odd Name" int);
        CREATE FUNCTION own_tenants() RETURNS uuid[] LANGUAGE sql STABLE AS $$ SELECT '{}'::uuid[] $$;
        CREATE FUNCTION is_member(t uuid) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT true $$;
        """;

    [Theory]
    [InlineData("tenant = ANY ((SELECT own_tenants())::uuid[])", "tenant", "tenant", "", false, false)]
    [InlineData("(SELECT own_tenants())[1] = tenant AND body <> ''", "body, tenant", "tenant", "", false, false)]
    [InlineData("author = (SELECT current_user::text)", "author", "author", "", false, false)]
    [InlineData("lower(author) = 'ann'", "author", "", "", false, false)]
    [InlineData("is_member(tenant)", "tenant", "", "public.is_member", false, false)]
    [InlineData("tenant = current_setting('app.tenant', true)::uuid", "tenant", "tenant", "current_setting", false, false)]
    [InlineData("tenant = ANY (own_tenants()) OR author = 'ann'", "author, tenant", "", "public.own_tenants", false, true)]
    [InlineData("EXISTS (SELECT FROM members m WHERE m.tenant = notes.tenant)", "tenant", "", "", true, false)]
    [InlineData("tenant IN (SELECT m.tenant FROM members m WHERE m.who = current_user)", "tenant", "", "", false, false)]
    [InlineData("(WITH own AS (SELECT m.tenant FROM members m WHERE m.tenant = notes.tenant) SELECT count(*) > 0 FROM own)", "tenant", "", "", true, false)]
    [InlineData("(notes.*)::text <> ''", "Odd Name, author, body, tenant", "", "", false, false)]
    [InlineData("\"Odd Name\" = 1 AND NOT (tenant IS NULL)", "Odd Name, tenant", "Odd Name", "", false, false)]
    [InlineData("tenant = tenant", "tenant", "", "", false, false)]
    public async Task a_condition_is_seen_through(string condition, string columns, string equal, string perRow, bool correlated, bool alternatives)
    {
        var shape = await ShapeAsync(condition);

        Assert.Equal(columns, string.Join(", ", shape.Columns));
        Assert.Equal(equal, string.Join(", ", shape.Equal));
        Assert.Equal(perRow, string.Join(", ", shape.PerRow));
        Assert.Equal(correlated, shape.Correlated);
        Assert.Equal(alternatives, shape.Alternatives);
        Assert.False(shape.AlwaysTrue);
    }

    [Fact]
    public async Task settings_are_read_with_and_without_a_second_argument()
    {
        var shape = await ShapeAsync("tenant::text = (SELECT current_setting('app.tenant')) OR author = current_setting('app.häuser', true)");

        Assert.Equal([new SettingRead("app.häuser", true), new SettingRead("app.tenant", false)], shape.Settings);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("tenant IS NOT NULL", false)]
    public async Task the_constant_true_is_known(string condition, bool always) => Assert.Equal(always, (await ShapeAsync(condition)).AlwaysTrue);

    [Fact]
    public async Task shapes_survive_the_cache()
    {
        var shape = await ShapeAsync("tenant = current_setting('app.tenant', true)::uuid");
        IReadOnlyList<PolicyShape> shapes = [new(new(Core.Model.FactKind.Policy, "public", "p", "notes"), shape, null)];

        Assert.Equal(shapes, ShapeJson.Read(ShapeJson.Write(shapes)));
        Assert.Throws<FormatException>(() => ShapeJson.Read([1, 2, 3]));
    }

    private async Task<ExpressionShape> ShapeAsync(string condition)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = await fixture.Sandbox.CreateDatabaseAsync(cancellation);
        await using var connection = await database.OpenAsync(cancellation);
        await ScriptRunner.RunAsync(connection, new SqlScript("shape", $"{Schema}\nCREATE POLICY p ON notes USING ({condition});"), cancellation);
        return Assert.Single(await PolicyShapes.ReadAsync(connection, cancellation)).Using!;
    }
}
