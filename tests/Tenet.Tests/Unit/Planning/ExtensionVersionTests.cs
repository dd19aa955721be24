using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Sql.Dumping;
using Xunit;

namespace Tenet.Tests.Unit.Planning;

/// <summary>A plan names the version of an extension where the server would make another one.</summary>
public sealed class ExtensionVersionTests
{
    private static readonly SchemaModel Without = new(180000, [new Namespace { Name = "public" }], [], []);
    private static readonly SchemaModel With = new(180000, [new Namespace { Name = "public" }, new Extension { Name = "hstore", Schema = "public", Version = "1.7" }], [], []);

    [Theory]
    [InlineData(null, "CREATE EXTENSION hstore WITH SCHEMA public VERSION '1.7'")]
    [InlineData("1.8", "CREATE EXTENSION hstore WITH SCHEMA public VERSION '1.7'")]
    [InlineData("1.7", "CREATE EXTENSION hstore WITH SCHEMA public")]
    public void an_unusual_version_is_said(string? usual, string sql)
    {
        var options = usual is null ? PlanOptions.Default : PlanOptions.Default with { ExtensionDefaults = new Dictionary<string, string> { ["hstore"] = usual } };

        Assert.Equal(sql, Planner.Plan(Without, With, options).Steps[0].Sql);
    }

    [Fact]
    public void a_dump_says_none() => Assert.DoesNotContain("VERSION", DumpScript.ToText(With), StringComparison.Ordinal);
}
