using System.Text.RegularExpressions;
using Tenet.Tests.Commands;

namespace Tenet.Tests.Architecture;

/// <summary>A C# file of the repository, as text.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    public static IReadOnlyList<SourceFile> OfProgram { get; } = Read("src");

    public static IReadOnlyList<SourceFile> OfTests { get; } = Read("tests");

    public string Name => System.IO.Path.GetFileName(Path).Split('.')[0];

    public int Lines => Text.AsSpan().Count('\n');

    public string? Namespace => NamespaceLine().Match(Text) is { Success: true } found ? found.Groups[1].Value : null;

    /// <summary>Types that stand at the left margin, by name.</summary>
    public IEnumerable<string> Types => TypeLine().Matches(Text).Select(found => found.Groups[1].Value);

    /// <summary>The namespace that the folder asks for: <c>src/Tenet.Core/Model</c> is <c>Tenet.Core.Model</c>.</summary>
    public string FolderNamespace => string.Join('.', Path.Split('/')[1..^1]);

    private static IReadOnlyList<SourceFile> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(Repository.At(folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => new SourceFile(System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText(file)))
            .Where(file => !file.Path.Contains("/obj/", StringComparison.Ordinal) && !file.Path.Contains("/bin/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^(?:public |internal |file |static |sealed |abstract |partial |readonly |ref )+(?:record struct|record class|record|class|struct|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeLine();
}
