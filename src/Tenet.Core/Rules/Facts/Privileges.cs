namespace Tenet.Core.Rules.Facts;

/// <summary>Privileges as grants hold them.</summary>
public static class Privileges
{
    private const string GrantOption = " WITH GRANT OPTION";

    public static bool Is(string held, string privilege)
    {
        ArgumentNullException.ThrowIfNull(held);
        return held == privilege || held == privilege + GrantOption;
    }

    public static bool MayGrantOn(string held)
    {
        ArgumentNullException.ThrowIfNull(held);
        return held.EndsWith(GrantOption, StringComparison.Ordinal);
    }
}
