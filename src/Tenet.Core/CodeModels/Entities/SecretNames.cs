using Tenet.Core.CodeModels.Types;

namespace Tenet.Core.CodeModels.Entities;

/// <summary>Columns that are named as secrets are: what nobody classified is left out rather than shown.</summary>
internal static class SecretNames
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "password", "passwd", "pwd", "passphrase", "passcode", "secret", "secrets", "token", "credential", "credentials", "otp", "pin", "salt",
    };

    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal) { "api", "private", "secret", "encryption", "signing", "access" };

    /// <summary>Types that a secret is stored in. A <c>token_count</c> is a number and a <c>password_changed_at</c> a moment.</summary>
    private static readonly HashSet<string> Carriers = new(StringComparer.Ordinal)
    {
        "text", "character varying", "character", "bytea", "uuid", "citext", "json", "jsonb",
    };

    public static bool Fits(string name, ColumnType type)
    {
        if (type.Family is not (TypeFamily.BuiltIn or TypeFamily.Other) || !Carriers.Contains(type.Name))
        {
            return false;
        }

        var words = Naming.Words.Of(name).Select(word => word.ToLowerInvariant()).ToList();
        return words.Exists(Words.Contains) || words.Zip(words.Skip(1)).Any(pair => Keys.Contains(pair.First) && pair.Second is "key" or "keys");
    }
}
