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
    public static string? Find(string text)
    {
        var at = text.LastIndexOf('\n' + Open, StringComparison.Ordinal) + 1;
        if (!text.AsSpan(at).StartsWith(Open))
        {
            return null;
        }

        var end = text.IndexOf('\n', at);
        return text[at..(end < 0 ? text.Length : end)].TrimEnd('\r');
    }

    /// <summary>Whether nothing but human text was changed since the text was generated.</summary>
    public static bool Holds(string mark, string text, string path)
    {
        var body = text.Replace(mark + "\n", "", StringComparison.Ordinal).Replace(mark, "", StringComparison.Ordinal);
        return mark.Contains($"sha256={Digest(body, path)} ", StringComparison.Ordinal);
    }

    private static string Digest(string text, string path)
    {
        var (_, rest) = FrontMatter.Split(text);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var pieces = ProseReader.Generated(rest, path);
        var end = pieces.Count;
        while (end > 0 && rest.AsSpan(pieces[end - 1]).TrimEnd('\n').IsEmpty)
        {
            end--;
        }

        for (var i = 0; i < end; i++)
        {
            var piece = rest.AsSpan(pieces[i]);
            Append(digest, i == end - 1 ? piece.TrimEnd('\n') : piece);
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }

    // Documents are long: one is neither copied nor encoded as a whole.
    private static void Append(IncrementalHash digest, ReadOnlySpan<char> text)
    {
        var encoder = Encoding.UTF8.GetEncoder();
        Span<byte> bytes = stackalloc byte[4096];
        var isWhole = false;
        while (!isWhole)
        {
            encoder.Convert(text, bytes, flush: true, out var read, out var written, out isWhole);
            digest.AppendData(bytes[..written]);
            text = text[read..];
        }
    }
}
