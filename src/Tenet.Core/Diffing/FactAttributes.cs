using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using Tenet.Core.Model;

namespace Tenet.Core.Diffing;

/// <summary>The attributes of facts, found by reflection: a new attribute is compared and named without a line of code.</summary>
public static class FactAttributes
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    private static readonly ConcurrentDictionary<PropertyInfo, bool> Unordered = new();

    /// <summary>The attributes of a kind of fact that are compared, by name in words.</summary>
    public static IEnumerable<string> Of(Type fact) => Compared(fact).Select(property => Words(property.Name));

    public static IEnumerable<AttributeChange> Differences(Fact before, Fact after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.GetType() == after.GetType() ? Differences("", before, after) : [new AttributeChange("kind", Kind(before), Kind(after))];
    }

    private static IEnumerable<AttributeChange> Differences(string prefix, object before, object after)
    {
        foreach (var property in Compared(before.GetType()))
        {
            var (a, b) = (property.GetValue(before), property.GetValue(after));
            if (Equals(a, b) || (IsUnordered(property) && AreSame(a, b)))
            {
                continue;
            }

            // Parts of an attribute are named one by one where both sides have it: "identity options increment".
            if (a is not null && b is not null && IsRecord(property.PropertyType))
            {
                foreach (var part in Differences(prefix + Words(property.Name) + " ", a, b))
                {
                    yield return part;
                }
            }
            else
            {
                yield return new AttributeChange(prefix + Words(property.Name), Text(a), Text(b));
            }
        }
    }

    private static PropertyInfo[] Compared(Type type) => Properties.GetOrAdd(type, static type =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0
                && property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition != JsonIgnoreCondition.Always
                && property.Name is not nameof(Fact.Id) and not nameof(Fact.Parent)
                && property.PropertyType != typeof(Uncompared<int>)),
    ]);

    private static bool IsUnordered(PropertyInfo property) => Unordered.GetOrAdd(property, static property => property.IsDefined(typeof(UnorderedAttribute)));

    private static bool AreSame(object? a, object? b) => Pieces(a) is { } mine && Pieces(b) is { } theirs && mine.Count == theirs.Count && mine.Order(StringComparer.Ordinal).SequenceEqual(theirs.Order(StringComparer.Ordinal));

    private static IReadOnlyCollection<string>? Pieces(object? value) => value switch
    {
        ValueList<string> list => list,
        string text => text.Split(", "),
        _ => null,
    };

    private static bool IsRecord(Type type) => type.IsClass && type.Namespace == typeof(Fact).Namespace && !type.IsGenericType;

    private static string Kind(Fact fact) => FactKinds.Label(fact.Id.Kind);

    private static string? Text(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "yes" : "no",
        string text => text,
        IEnumerable list => string.Join(", ", list.Cast<object>()) is { Length: > 0 } text ? text : null,
        _ => value.ToString(),
    };

    private static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }
}
