using Tenet.Core.Errors;
using Tenet.Core.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tenet.Core.Project.Yaml;

/// <summary>One value of a YAML file, with the file and the key that it stands under, so that every complaint names its line.</summary>
internal readonly record struct YamlValue(YamlNode Node, YamlOrigin File, string Key)
{
    public long Line => Node.Start.Line;

    /// <summary>Nothing was written behind the key: it counts as left out, since its children may be commented out.</summary>
    public bool IsNothing => Node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" };

    public string Word() =>
        !IsNothing && Node is YamlScalarNode { Value: { Length: > 0 } word } ? word : throw Wrong($"'{Key}' takes one word, not {Form}");

    /// <summary>A text of any length; line breaks that YAML leaves at its ends do not count.</summary>
    public string Prose() => Word().Trim() is { Length: > 0 } text ? text : throw Wrong($"'{Key}' takes a text, not blanks");

    /// <summary>A list of texts; one text stands for a list of one.</summary>
    public ValueList<string> Proses() => Node is YamlScalarNode ? [Prose()] : Items().Select(item => item.Prose()).ToValueList();

    /// <summary>A list of words; one word stands for a list of one.</summary>
    public ValueList<string> Words() => Node is YamlScalarNode ? [Word()] : Items().Select(item => item.Word()).ToValueList();

    public IEnumerable<YamlValue> Items()
    {
        if (Node is not YamlSequenceNode sequence)
        {
            throw Wrong($"'{Key}' takes a list, not {Form}");
        }

        var (file, key) = (File, Key);
        return sequence.Children.Select(item => new YamlValue(item, file, key));
    }

    /// <summary>The keys and values of a map; each value knows its own key.</summary>
    public IEnumerable<(YamlValue Name, YamlValue Value)> Entries()
    {
        if (Node is not YamlMappingNode map)
        {
            throw Wrong(Key.Length == 0 ? $"the file takes keys and values, not {Form}" : $"'{Key}' takes keys and values, not {Form}");
        }

        foreach (var (name, value) in map.Children)
        {
            var named = new YamlValue(name, File, Key.Length == 0 ? "a key" : "a key under " + Key);
            yield return (named, new YamlValue(value, File, Key.Length == 0 ? named.Word() : Key + "." + named.Word()));
        }
    }

    /// <summary>One of a few words, in any case: <c>LOGIN</c> and <c>login</c> are one word in SQL, and here.</summary>
    public T Choice<T>(IReadOnlyList<(string Word, T Value)> choices)
    {
        var word = Word();
        foreach (var choice in choices)
        {
            if (string.Equals(choice.Word, word, StringComparison.OrdinalIgnoreCase))
            {
                return choice.Value;
            }
        }

        var known = choices.Select(choice => choice.Word).ToArray();
        throw Wrong($"'{Key}' cannot be '{word}'" + NearestWord.Hint(word, known) + $"; allowed: {string.Join(", ", known)}");
    }

    public TenetException Wrong(string what) =>
        new(File.Invalid, char.ToUpperInvariant(what[0]) + what[1..] + ".", File.Place(Node.Start));

    private string Form => Node switch
    {
        YamlSequenceNode => "a list",
        YamlMappingNode => "keys and values",
        _ when IsNothing || Node is YamlScalarNode { Value: null or "" } => "nothing",
        _ => "one word",
    };
}
