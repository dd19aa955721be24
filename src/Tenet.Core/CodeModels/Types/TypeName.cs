using System.Globalization;
using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.CodeModels.Types;

/// <summary>A type as <c>format_type</c> writes it, taken apart.</summary>
/// <param name="Schema">Empty for the server's own types.</param>
/// <param name="Name">Without quotes and modifier: <c>timestamp with time zone</c>, <c>status</c>.</param>
/// <param name="Modifier">The numbers in parentheses: (10,2) of a numeric.</param>
/// <param name="IsArray">Of any number of dimensions; PostgreSQL keeps no count.</param>
internal sealed record TypeName(string Schema, string Name, ValueList<int> Modifier, bool IsArray)
{
    public static TypeName Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isArray = text.EndsWith("[]", StringComparison.Ordinal);
        var bare = isArray ? text[..^2] : text;
        var (name, modifier) = Take(bare);
        if (bare is "\"char\"")
        {
            // Quoted, because without quotes it would be character(1).
            return new TypeName("", bare, modifier, isArray);
        }

        // interval hour to second: the fields restrict what is stored, not the type.
        name = name.StartsWith("interval ", StringComparison.Ordinal) ? "interval" : name;
        var (schema, last) = QualifiedName.Pair(name);
        return new TypeName(schema, last, modifier, isArray);
    }

    // Parentheses inside of a quoted name are part of the name.
    private static (string Name, ValueList<int> Modifier) Take(string text)
    {
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            if (text[i] == '(' && !quoted)
            {
                var end = text.IndexOf(')', i);
                return (text[..i].TrimEnd() + text[(end + 1)..], Numbers(text[(i + 1)..end]));
            }
        }

        return (text, []);
    }

    // An extension's type may have words there (geometry(Point,4326)); no language of ours needs them.
    private static ValueList<int> Numbers(string text) =>
        text.Split(',').Select(part => int.TryParse(part, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? (int?)number : null).ToList() is var numbers
        && numbers.TrueForAll(number => number is not null) ? numbers.Select(number => number!.Value).ToValueList() : [];
}
