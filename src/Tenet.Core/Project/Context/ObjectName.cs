using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Project.Context;

/// <summary>Names of tables and columns as people write them in context files: as the catalog stores them, <c>public</c> left out.</summary>
/// <remarks>A part that holds a dot or begins with a quote stands in double quotes, as in SQL; capitals and blanks need none.</remarks>
internal static class ObjectName
{
    private const string DefaultSchema = "public";

    /// <summary>The parts of a name, or null where it is none.</summary>
    public static IReadOnlyList<string>? Parts(string text)
    {
        var (parts, at) = (new List<string>(), 0);
        while (true)
        {
            if (Part(text, ref at) is not { Length: > 0 } part)
            {
                return null;
            }

            parts.Add(part);
            if (at == text.Length)
            {
                return parts;
            }

            if (text[at++] != '.')
            {
                return null;
            }
        }
    }

    /// <summary>The table or view of that name, or null where the text is no name.</summary>
    public static FactId? Parse(string text, FactKind kind) => Parts(text) switch
    {
        [var name] => new FactId(kind, DefaultSchema, name),
        [var schema, var name] => new FactId(kind, schema, name),
        _ => null,
    };

    /// <summary>The name as a person would write it there.</summary>
    /// <param name="id">A table or view.</param>
    /// <param name="withSchema">Name the schema, even where it is <c>public</c>.</param>
    public static string Write(FactId id, bool withSchema) =>
        withSchema || id.Schema != DefaultSchema ? $"{Write(id.Schema)}.{Write(id.Name)}" : Write(id.Name);

    public static string Write(string part) =>
        part.Contains('.', StringComparison.Ordinal) || part[0] == '"' ? $"\"{part.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : part;

    private static string? Part(string text, ref int at)
    {
        if (at == text.Length || text[at] != '"')
        {
            var end = text.IndexOf('.', at);
            var part = end < 0 ? text[at..] : text[at..end];
            at += part.Length;
            return part;
        }

        var quoted = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                quoted.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                quoted.Append(text[at++]);
            }
            else
            {
                at++;
                return quoted.ToString();
            }
        }

        return null;
    }
}
