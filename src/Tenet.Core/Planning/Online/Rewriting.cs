namespace Tenet.Core.Planning.Online;

/// <summary>Whether a change of type may make the server write the table anew. Too much costs steps, too little a lock.</summary>
internal static class Rewriting
{
    private static readonly HashSet<string> OnlyLength = ["character varying", "bit varying", "timestamp without time zone", "timestamp with time zone", "time without time zone", "time with time zone"];

    public static bool IsPossible(string before, string after)
    {
        var (old, now) = (Split(before), Split(after));
        if (old.Name == now.Name)
        {
            // A longer limit, or none, holds for what is there.
            return now.Modifier.Length > 0 && !(OnlyLength.Contains(old.Name) && IsAtMost(old.Modifier, now.Modifier))
                && !(old.Name == "numeric" && old.Modifier.Split(',') is [var digits, var scale] && now.Modifier.Split(',') is [var more, var same] && scale == same && IsAtMost(digits, more));
        }

        return !(old.Name is "character varying" or "text" && now is { Name: "character varying" or "text", Modifier: "" }) && (old.Name, now.Name) is not ("cidr", "inet");
    }

    private static bool IsAtMost(string one, string other) => int.TryParse(one, out var small) && int.TryParse(other, out var large) && small <= large;

    // timestamp(3) without time zone
    private static (string Name, string Modifier) Split(string type)
    {
        var (open, close) = (type.IndexOf('(', StringComparison.Ordinal), type.IndexOf(')', StringComparison.Ordinal));
        return open < 0 || close < open ? (type, "") : (type[..open].TrimEnd() + type[(close + 1)..], type[(open + 1)..close]);
    }
}
