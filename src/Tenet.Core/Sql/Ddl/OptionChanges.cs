using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>What turns one list of options into another.</summary>
internal static class OptionChanges
{
    /// <summary><c>SET (…)</c> and <c>RESET (…)</c>, each where it has anything to say.</summary>
    public static IEnumerable<string> Storage(ValueList<string> before, ValueList<string> after)
    {
        var (had, has) = (ByName(before), ByName(after));
        var set = after.Where(option => !before.Contains(option)).ToArray();
        if (set.Length > 0)
        {
            yield return $"SET ({Options.List(set)})";
        }

        var reset = had.Keys.Except(has.Keys).ToArray();
        if (reset.Length > 0)
        {
            yield return $"RESET ({string.Join(", ", reset.Select(name => string.Join('.', name.Split('.').Select(Quote.Identifier))))})";
        }
    }

    /// <summary><c>OPTIONS (ADD …, SET …, DROP …)</c>, or nothing.</summary>
    public static string Foreign(ValueList<string> before, ValueList<string> after)
    {
        var (had, has) = (ByName(before), ByName(after));
        var parts = has.Where(option => !had.ContainsKey(option.Key)).Select(option => $"ADD {Quote.Identifier(option.Key)} {Quote.Literal(option.Value)}")
            .Concat(has.Where(option => had.TryGetValue(option.Key, out var value) && value != option.Value)
                .Select(option => $"SET {Quote.Identifier(option.Key)} {Quote.Literal(option.Value)}"))
            .Concat(had.Keys.Except(has.Keys).Select(name => "DROP " + Quote.Identifier(name)))
            .ToArray();
        return parts.Length == 0 ? "" : $"OPTIONS ({string.Join(", ", parts)})";
    }

    public static Dictionary<string, string> ByName(IEnumerable<string> options)
    {
        var byName = new Dictionary<string, string>();
        foreach (var option in options)
        {
            var (name, value) = Options.Split(option);
            byName[name] = value;
        }

        return byName;
    }
}
