using System.Collections;
using System.Reflection;
using Tenet.Core.Diffing;
using Tenet.Core.Model;

namespace Tenet.Tests.Database.Attributes;

/// <summary>What a comparison found, a line for each fact that came or went and for each attribute that changed.</summary>
internal static class ChangeLines
{
    public static IEnumerable<string> Of(IEnumerable<FactChange> changes) => changes.SelectMany(Of);

    private static IEnumerable<string> Of(FactChange change) => change switch
    {
        { IsAdded: true } => [$"+ {change.Id}"],
        { IsRemoved: true } => [$"- {change.Id}"],
        _ => change.Attributes.Select(attribute => $"~ {change.Id}: {attribute.Name}{Members(change, attribute.Name)}"),
    };

    // Of a list of records that is as long as before, what changed in its items: "keys (collation)".
    private static string Members(FactChange change, string attribute)
    {
        var property = change.Before!.GetType().GetProperties().FirstOrDefault(property => AttributeNames.Words(property.Name) == attribute);
        if (property is null || AttributeNames.ItemOf(property) is not { } item)
        {
            return "";
        }

        var before = Items(property, change.Before);
        var after = Items(property, change.After!);
        var members = before.Count != after.Count
            ? []
            : AttributeNames.MembersOf(item).Where(member => before.Zip(after).Any(pair => !Equals(member.GetValue(pair.First), member.GetValue(pair.Second))));
        return string.Join(", ", members.Select(member => AttributeNames.Words(member.Name))) is { Length: > 0 } text ? $" ({text})" : "";
    }

    private static List<object> Items(PropertyInfo property, Fact fact) => [.. ((IEnumerable)property.GetValue(fact)!).Cast<object>()];
}
