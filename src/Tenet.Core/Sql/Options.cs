namespace Tenet.Core.Sql;

/// <summary>Option lists, which the catalog stores as <c>name=value</c>.</summary>
public static class Options
{
    /// <summary>As <c>WITH (…)</c> takes them: <c>fillfactor='70', autovacuum_enabled='false'</c>.</summary>
    public static string List(IEnumerable<string> options) =>
        string.Join(", ", options.Select(option => Split(option) is var (name, value) ? Name(name) + "=" + Quote.Literal(value) : ""));

    /// <summary>As <c>OPTIONS (…)</c> of foreign objects takes them: <c>host 'db1', port '5432'</c>.</summary>
    public static string ForeignList(IEnumerable<string> options) =>
        string.Join(", ", options.Select(option => Split(option) is var (name, value) ? Quote.Identifier(name) + " " + Quote.Literal(value) : ""));

    /// <summary>Name and value of one option; an option without a value is <c>true</c>.</summary>
    public static (string Name, string Value) Split(string option)
    {
        ArgumentNullException.ThrowIfNull(option);
        var at = option.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (option, "true") : (option[..at], option[(at + 1)..]);
    }

    // toast.autovacuum_enabled is two names with a dot between, not one quoted name.
    private static string Name(string name) => string.Join('.', name.Split('.').Select(Quote.Identifier));
}
