using System.Reflection;
using System.Text.Json.Serialization;
using Tenet.Core.Diffing;
using Tenet.Core.Model;

namespace Tenet.Tests.Database.Attributes;

/// <summary>Every attribute of every kind of fact, down to the parts of records and to the members of lists of records.</summary>
internal static class AttributeNames
{
    public static IReadOnlyList<Type> Kinds { get; } =
        [.. typeof(Fact).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(kind => kind.DerivedType).OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>The names that a case may give, as the comparison says them: <c>not null name</c>, <c>keys (collation)</c>.</summary>
    public static IEnumerable<string> Of(Type fact)
    {
        var compared = FactAttributes.Of(fact).ToHashSet();
        return fact.GetProperties().Where(property => compared.Contains(Words(property.Name))).SelectMany(property => Of("", property));
    }

    /// <summary>Would another value be another fact's id. Such a change is told as one fact that went and one that came.</summary>
    public static bool IsPartOfId(Fact fact, string attribute)
    {
        var property = fact.GetType().GetProperties().FirstOrDefault(property => Words(property.Name) == attribute);
        object? Other(object? value) => value switch
        {
            FactId id => id with { Name = id.Name + "x" },
            bool flag => !flag,
            _ => $"{value}x",
        };

        if (property is null || (property.PropertyType != typeof(string) && property.PropertyType != typeof(FactId) && property.PropertyType != typeof(bool)))
        {
            return false;
        }

        var copy = (Fact)fact.GetType().GetMethod("<Clone>$")!.Invoke(fact, null)!;
        property.SetValue(copy, Other(property.GetValue(fact)));
        return copy.Id != fact.Id;
    }

    /// <summary>The record that a list holds, or null where it is none.</summary>
    public static Type? ItemOf(PropertyInfo list) =>
        list.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueList<>) && IsRecord(type.GetGenericArguments()[0])
            ? type.GetGenericArguments()[0]
            : null;

    public static IEnumerable<PropertyInfo> MembersOf(Type record) => record.GetProperties().Where(property => property.CanWrite);

    public static string Words(string name) => string.Concat(name.Select((c, i) => (i > 0 && char.IsAsciiLetterUpper(c) ? " " : "") + char.ToLowerInvariant(c)));

    private static IEnumerable<string> Of(string prefix, PropertyInfo property)
    {
        var name = prefix + Words(property.Name);
        if (IsRecord(property.PropertyType))
        {
            // A record that is always there can change in its parts alone.
            var whole = new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable ? new[] { name } : [];
            return [.. whole, .. MembersOf(property.PropertyType).SelectMany(part => Of(name + " ", part))];
        }

        return ItemOf(property) is { } item ? [name, .. MembersOf(item).Select(member => $"{name} ({Words(member.Name)})")] : [name];
    }

    private static bool IsRecord(Type type) => type.IsClass && type.Namespace == typeof(Fact).Namespace && !type.IsGenericType;
}
