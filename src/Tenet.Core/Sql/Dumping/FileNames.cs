using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>Which file of a split dump an object stands in.</summary>
internal static class FileNames
{
    // Windows gives these names to devices, whatever the extension.
    private static readonly string[] Reserved = ["con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3"];

    public static string Of(FactId home) => home.Kind switch
    {
        FactKind.Role => "roles.sql",
        FactKind.Schema => $"schemas/{Safe(home.Name)}.sql",
        FactKind.Extension => "extensions.sql",
        FactKind.Language => "languages.sql",
        FactKind.ForeignDataWrapper or FactKind.ForeignServer => "foreign_servers.sql",
        FactKind.Collation => InSchema("collations", home),
        FactKind.Enum or FactKind.Composite or FactKind.Domain or FactKind.Range => InSchema("types", home),
        FactKind.Function => InSchema("functions", home),
        FactKind.Procedure => InSchema("procedures", home),
        FactKind.Aggregate => InSchema("aggregates", home),

        // The name of an operator is no name for a file.
        FactKind.Operator or FactKind.OperatorFamily or FactKind.OperatorClass => $"operators/{Safe(home.Schema)}.sql",
        FactKind.Cast => "casts.sql",
        FactKind.TextSearchConfiguration or FactKind.TextSearchDictionary => InSchema("text_search", home),
        FactKind.Sequence => InSchema("sequences", home),
        FactKind.View => InSchema("views", home),
        FactKind.MaterializedView => InSchema("materialized_views", home),
        FactKind.Publication => "publications.sql",
        FactKind.Subscription => "subscriptions.sql",

        // Files run in the order of their paths, and nothing may be created after these two.
        FactKind.DefaultPrivilege => "zz_default_privileges.sql",
        FactKind.EventTrigger => "zz_event_triggers.sql",
        _ => InSchema("tables", home),
    };

    private static string InSchema(string folder, FactId home) => $"{folder}/{Safe(home.Schema)}.{Safe(home.Name)}.sql";

    /// <summary>A name that any file system takes. What is not plain lower case bears a mark of its own, so that "Users" and users stay two files.</summary>
    private static string Safe(string name)
    {
        var plain = name.Length > 0 && !Reserved.Contains(name) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_');
        if (plain)
        {
            return name;
        }

        var text = new StringBuilder();
        foreach (var c in name)
        {
            text.Append(char.IsLetterOrDigit(c) || c is '_' or '-' ? c : '_');
        }

        return text.Append('~').Append(Hash(name).ToString("x8")).ToString();
    }

    // FNV-1a: the same on every machine and run, unlike string.GetHashCode().
    private static uint Hash(string name)
    {
        var hash = 2166136261;
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            hash = (hash ^ b) * 16777619;
        }

        return hash;
    }
}
