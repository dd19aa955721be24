using System.Reflection;

namespace Tenet.Core.Documents.Forms;

/// <summary>The templates that travel inside the program.</summary>
public static class TemplateFiles
{
    private const string Prefix = "forms/";
    public const string Ending = ".hbs";

    public static IReadOnlyList<TemplateText> BuiltIn { get; } = [.. Read()];

    private static IEnumerable<TemplateText> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return new TemplateText(resource[Prefix.Length..^Ending.Length], reader.ReadToEnd(), resource);
        }
    }
}
