using System.Reflection;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Xunit;

namespace Tenet.Tests.Unit.Evidence;

/// <summary>What is not compared does not name a schema either.</summary>
public sealed class SchemaFingerprintTests
{
    public static TheoryData<string, string> UnorderedAttributes() =>
    [
        .. from type in typeof(Fact).Assembly.GetTypes()
           where type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract
           from property in type.GetProperties()
           where property.GetCustomAttributes().Any(attribute => attribute.GetType().Name == "UnorderedAttribute")
           select (type.Name, property.Name),
    ];

    [Theory]
    [MemberData(nameof(UnorderedAttributes))]
    public void the_order_of_an_attribute_that_has_none_does_not_count_and_its_content_does(string kind, string attribute)
    {
        Assert.Equal(Of(kind, attribute, "a", "b", "c"), Of(kind, attribute, "c", "a", "b"));
        Assert.NotEqual(Of(kind, attribute, "a", "b", "c"), Of(kind, attribute, "a", "b", "d"));
    }

    private static string Of(string kind, string attribute, params string[] pieces)
    {
        var type = typeof(Fact).Assembly.GetType($"{typeof(Fact).Namespace}.{kind}", throwOnError: true)!;
        var fact = (Fact)Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && property.PropertyType == typeof(string)))
        {
            property.SetValue(fact, "x");
        }

        var value = type.GetProperty(attribute)!;
        value.SetValue(fact, value.PropertyType == typeof(string) ? string.Join(", ", pieces) : pieces.ToValueList());
        return SchemaFingerprint.Of(new SchemaModel(0, [fact], [], []), IgnorePatterns.None);
    }
}
