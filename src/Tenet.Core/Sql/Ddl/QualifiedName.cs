using System.Text;

namespace Tenet.Core.Sql.Ddl;

/// <summary>Takes a dotted name apart, as facts carry it: <c>public."Odd.Table".id</c>.</summary>
internal static class QualifiedName
{
    /// <summary>The names, unquoted.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var names = new List<string>(3);
        var name = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                name.Append(c);
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == '.' && !quoted)
            {
                names.Add(name.ToString());
                name.Clear();
            }
            else
            {
                name.Append(c);
            }
        }

        names.Add(name.ToString());
        return names;
    }

    /// <summary>Schema and name of a qualified name; the schema is empty where none is written.</summary>
    public static (string Schema, string Name) Pair(string text)
    {
        var names = Split(text);
        return names.Count > 1 ? (names[0], names[1]) : ("", names[0]);
    }

    /// <summary>A function's name without the argument list that <c>regprocedure</c> writes behind it.</summary>
    public static string WithoutArguments(string function)
    {
        if (!function.EndsWith(')'))
        {
            return function;
        }

        var quoted = false;
        for (var i = 0; i < function.Length; i++)
        {
            if (function[i] == '"')
            {
                quoted = !quoted;
            }
            else if (function[i] == '(' && !quoted)
            {
                return function[..i];
            }
        }

        return function;
    }
}
