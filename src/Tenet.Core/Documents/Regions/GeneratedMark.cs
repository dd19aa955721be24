using System.Security.Cryptography;
using System.Text;

namespace Tenet.Core.Documents.Regions;

/// <summary>
/// The line by which a document says what was generated: a digest of all but human text and front matter. A document whose
/// digest is not that of its text was edited by hand; one without the line was not written by Tenet.
/// </summary>
internal static class GeneratedMark
{
    private const string Open = "<!-- tenet:generated form=";

    public static string Line(string form, string generated, string path) => $"{Open}{form} sha256={Digest(generated, path)} -->";

    /// <summary>The line of a document, or null.</summary>
    public static string? Find(string text) =>
        text.Split('\n').LastOrDefault(line => line.StartsWith(Open, StringComparison.Ordinal))?.TrimEnd('\r');

    /// <summary>Whether nothing but human text was changed since the text was generated.</summary>
    public static bool Holds(string mark, string text, string path)
    {
        var body = text.Replace(mark + "\n", "", StringComparison.Ordinal).Replace(mark, "", StringComparison.Ordinal);
        return mark.Contains($"sha256={Digest(body, path)} ", StringComparison.Ordinal);
    }

    private static string Digest(string text, string path)
    {
        var (_, rest) = FrontMatter.Split(text);
        var generated = ProseReader.Strip(rest, path).TrimEnd('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(generated)));
    }
}
