using System.Globalization;

namespace Tenet.Postgres.Sandbox;

/// <summary>Names for files and databases. The runtime's cryptography would load OpenSSL, which takes longer than a query.</summary>
internal static class Names
{
    /// <summary>Ten characters that no other run has.</summary>
    public static string Random() => Guid.NewGuid().ToString("N")[..10];

    /// <summary>Twelve characters that stay the same for the same text (FNV-1a).</summary>
    public static string Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 1099511628211UL);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture)[..12];
    }
}
