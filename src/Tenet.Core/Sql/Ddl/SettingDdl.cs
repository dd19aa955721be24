using System.Text;

namespace Tenet.Core.Sql.Ddl;

/// <summary>SET clauses of roles and routines, so that the catalog stores again what it stored before.</summary>
internal static class SettingDdl
{
    // The settings flagged GUC_LIST_QUOTE. The catalog stores their elements quoted as names, so each must be written by itself;
    // as one literal, 'a, b' would come back as the one element "a, b". Other lists (DateStyle) are stored as one text.
    private static readonly HashSet<string> QuotedLists = new(StringComparer.OrdinalIgnoreCase)
    {
        "local_preload_libraries", "search_path", "session_preload_libraries", "shared_preload_libraries", "temp_tablespaces", "unix_socket_directories",
    };

    /// <summary><c>SET name TO value</c> of a stored <c>name=value</c>.</summary>
    public static string Set(string setting)
    {
        var (name, value) = Options.Split(setting);
        var values = QuotedLists.Contains(name) ? string.Join(", ", Elements(value).Select(Quote.Literal)) : Quote.Literal(value);
        return $"SET {Name(name)} TO {(values.Length == 0 ? "''" : values)}";
    }

    public static string Reset(string setting) => "RESET " + Name(Options.Split(setting).Name);

    // A setting of an extension is two names with a dot between.
    private static string Name(string name) => string.Join('.', name.Split('.').Select(Quote.Identifier));

    private static IEnumerable<string> Elements(string list)
    {
        var element = new StringBuilder();
        var quoted = false;
        var any = false;
        for (var i = 0; i < list.Length; i++)
        {
            var c = list[i];
            if (c == '"')
            {
                if (quoted && i + 1 < list.Length && list[i + 1] == '"')
                {
                    element.Append('"');
                    i++;
                    continue;
                }

                quoted = !quoted;
                any = true;
            }
            else if (c == ',' && !quoted)
            {
                yield return element.ToString();
                element.Clear();
                any = false;
            }
            else if (quoted || c != ' ')
            {
                element.Append(c);
                any = true;
            }
        }

        if (any)
        {
            yield return element.ToString();
        }
    }
}
