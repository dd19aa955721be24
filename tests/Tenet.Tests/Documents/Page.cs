namespace Tenet.Tests.Documents;

/// <summary>A page of the documentation and the shell commands on it.</summary>
internal static class Page
{
    /// <summary>README, CONTRIBUTING and all that lies under docs/.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "README.md",
        "CONTRIBUTING.md",
        .. Directory.EnumerateFiles(Repository.At("docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of a page, or of another file of the repository.</summary>
    public static string Text(string path) => File.ReadAllText(Repository.At(path)).ReplaceLineEndings("\n");

    /// <summary>What stands in the first block that is fenced as <paramref name="language"/>.</summary>
    public static string First(string page, string language)
    {
        var lines = Text(page).Split('\n');
        var i = Array.IndexOf(lines, "```" + language);
        return Fenced(lines, ref i);
    }

    /// <summary>The blocks fenced as <c>sh</c>, with the comment before each and the output shown behind it.</summary>
    public static IReadOnlyList<ShellBlock> Blocks(string page)
    {
        var lines = Text(page).Split('\n');
        var blocks = new List<ShellBlock>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != "```sh")
            {
                continue;
            }

            var mark = i > 0 ? lines[i - 1] : "";
            var line = i + 1;
            var commands = Fenced(lines, ref i);
            blocks.Add(new ShellBlock($"{page}:{line}", mark, commands, Shown(lines, i)));
        }

        return blocks;
    }

    private static string? Shown(string[] lines, int i)
    {
        while (++i < lines.Length && lines[i].Length == 0)
        {
        }

        return i < lines.Length && lines[i] == "```text" ? Fenced(lines, ref i) : null;
    }

    private static string Fenced(string[] lines, ref int i)
    {
        var first = i + 1;
        while (lines[++i] != "```")
        {
        }

        return string.Join('\n', lines[first..i]);
    }
}
