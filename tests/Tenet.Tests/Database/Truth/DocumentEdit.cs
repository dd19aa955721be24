namespace Tenet.Tests.Database.Truth;

/// <summary>One edit by hand that makes a document false.</summary>
/// <param name="What">What is wrong, in words.</param>
/// <param name="Path">The document.</param>
/// <param name="Section">The section that must be named.</param>
/// <param name="Was">The text as it stands.</param>
/// <param name="Now">What somebody made of it.</param>
internal sealed record DocumentEdit(string What, string Path, string Section, string Was, string Now)
{
    public static IReadOnlyList<DocumentEdit> All { get; } =
        [.. File.ReadAllText(Repository.Case("documents", "edits.txt")).ReplaceLineEndings("\n").Split("\n# ").Skip(1).Select(Read)];

    /// <summary>The document after the edit of its first such place; the text must be there, or the test would prove nothing.</summary>
    public string Apply(string text)
    {
        var at = text.IndexOf(Was, StringComparison.Ordinal);
        return at < 0 ? throw new InvalidDataException($"{Path} does not hold what '{What}' edits:\n{Was}") : text[..at] + Now + text[(at + Was.Length)..];
    }

    public override string ToString() => What;

    private static DocumentEdit Read(string block)
    {
        var lines = block.TrimEnd('\n').Split('\n');
        var place = lines[1].Split(" > ", 2);
        return new DocumentEdit(lines[0], place[0], place[1], Lines('-'), Lines('+'));

        string Lines(char sign) => string.Join('\n', lines.Skip(2).Where(line => line.StartsWith(sign)).Select(line => line[1..]));
    }
}
