using System.Text.RegularExpressions;
using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>Masks passwords before they become part of a fact: a snapshot is a file that people commit.</summary>
internal static partial class Secrets
{
    public const string Mask = "********";

    public static ValueList<string> MaskOptions(ValueList<string> options) =>
        options.Select(option => Options.Split(option) is var (name, _) && IsSecret(name) ? name + "=" + Mask : option).ToValueList();

    /// <summary>A libpq connection string with its password masked.</summary>
    public static string MaskConnection(string connection) => Password().Replace(connection, "$1" + Mask);

    public static bool IsSecret(string option) =>
        option.Contains("password", StringComparison.OrdinalIgnoreCase)
        || option.Contains("secret", StringComparison.OrdinalIgnoreCase)
        || option.Contains("token", StringComparison.OrdinalIgnoreCase)
        || option.EndsWith("key", StringComparison.OrdinalIgnoreCase);

    // key=value with an optionally quoted value, or the password of a URL.
    [GeneratedRegex(@"(\b(?:ssl)?password\s*=\s*|://[^:/@]*:)(?:'(?:[^'\\]|\\.)*'|[^\s@']+)", RegexOptions.IgnoreCase)]
    private static partial Regex Password();
}
