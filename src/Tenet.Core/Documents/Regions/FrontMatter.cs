using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Project.Yaml;
using YamlDotNet.RepresentationModel;

namespace Tenet.Core.Documents.Regions;

/// <summary>The YAML block at the head of a document as it stands: values by key, and each key's own lines.</summary>
internal sealed class FrontMatter
{
    private readonly List<(string Key, ValueList<string> Values, string Lines)> entries = [];

    public static FrontMatter Empty { get; } = new();

    /// <summary>The lines between the two fences, and all else with the block taken out; no block gives null.</summary>
    /// <remarks>A comment may stand on the lines before the block.</remarks>
    public static (string? Yaml, string Body) Split(string text)
    {
        var begin = 0;
        while (begin < text.Length && (text[begin] == '\n' || text.AsSpan(begin).StartsWith("<!--")))
        {
            var end = text.IndexOf('\n', begin);
            begin = end < 0 ? text.Length : end + 1;
        }

        if (!text.AsSpan(begin).StartsWith("---\n"))
        {
            return (null, text);
        }

        var close = text.IndexOf("\n---\n", begin + 3, StringComparison.Ordinal);
        return close < 0 ? (null, text) : (text[(begin + 4)..(close + 1)], text[..begin] + text[(close + 5)..]);
    }

    /// <exception cref="TenetException">TNT1002 where the block is no valid YAML.</exception>
    public static FrontMatter Read(string text, string path)
    {
        var front = new FrontMatter();
        if (Split(text).Yaml is not { } yaml || YamlText.Read(yaml, path) is not { } root)
        {
            return front;
        }

        var lines = yaml.Split('\n');
        var keys = root.Entries().Select(entry => (entry.Name, entry.Value)).ToList();
        for (var i = 0; i < keys.Count; i++)
        {
            var (name, value) = keys[i];
            var first = (int)name.Line - 1;
            var next = i + 1 < keys.Count ? (int)keys[i + 1].Name.Line - 1 : lines.Length - 1;
            front.entries.Add((name.Word(), Words(value), string.Concat(lines[first..next].Select(line => line + "\n"))));
        }

        return front;
    }

    public string? this[string key] => Values(key) is [var only] ? only : null;

    /// <summary>The words of a key, also below it (<c>links.repo</c>); empty where it is not there.</summary>
    public ValueList<string> Values(string key) => entries.FirstOrDefault(entry => entry.Key == key).Values ?? [];

    /// <summary>The lines of keys that a person added.</summary>
    public string Others(IReadOnlyCollection<string> known) => string.Concat(entries.Where(entry => !known.Contains(entry.Key)).Select(entry => entry.Lines));

    private static ValueList<string> Words(YamlValue value) =>
        value.IsNothing ? []
        : value.Node is YamlScalarNode { Value: { } word } ? [word]
        : value.Node is YamlSequenceNode list ? [.. list.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? "")]
        : [];
}
