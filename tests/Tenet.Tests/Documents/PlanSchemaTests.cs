using Tenet.Core.Planning.Writing;
using Xunit;

namespace Tenet.Tests.Documents;

/// <summary>docs/schemas/plan.schema.json says what plans hold; that real ones hold to it is tried where they are made.</summary>
public sealed class PlanSchemaTests
{
    private const string Committed = "docs/schemas/plan.schema.json";

    [Fact]
    public void The_committed_schema_is_what_the_types_give()
    {
        var made = PlanFileSchema.ToText(new DocumentationComments().Of);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "UPDATE_GOLDEN is refused where CI=true: what is committed is judged there, not changed.");
            File.WriteAllText(Repository.At(Committed), made);
        }

        Assert.Equal(Page.Text(Committed), made);
    }

    [Fact]
    public void Every_property_says_what_it_is() =>
        Assert.Empty(System.Text.Json.Nodes.JsonNode.Parse(Page.Text(Committed))!["properties"]!.AsObject().Where(property => property.Key is not ("$schema" or "proof") && property.Value!["description"] is null).Select(property => property.Key));
}
