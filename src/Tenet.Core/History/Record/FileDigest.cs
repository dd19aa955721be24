using System.Security.Cryptography;
using System.Text;

namespace Tenet.Core.History.Record;

/// <summary>The fingerprint of a file's text.</summary>
internal static class FileDigest
{
    public const string Prefix = "sha256:";

    public const int Digits = 2 * SHA256.HashSizeInBytes;

    /// <summary><c>sha256:</c> and 64 digits: what <c>sha256sum</c> prints of the file as it is in version control.</summary>
    /// <remarks>Git may hand out CRLF for LF, and editors add a byte order mark; neither is an edit.</remarks>
    public static string Of(string text)
    {
        var folded = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        return Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded)));
    }
}
