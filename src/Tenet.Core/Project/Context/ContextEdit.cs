using System.Text;
using Tenet.Core.Errors;
using Tenet.Core.Project.Yaml;
using YamlDotNet.RepresentationModel;

namespace Tenet.Core.Project.Context;

/// <summary>Rewrites names in a context file where they stand; every other byte stays.</summary>
public static class ContextEdit
{
    /// <param name="file">The file.</param>
    /// <param name="renames">The renames of this file, all of them: they are done at once, so that two names can be swapped.</param>
    /// <exception cref="TenetException">TNT6020 where a name is written in a way that cannot be replaced, an anchor for one.</exception>
    public static string Apply(ContextText file, IEnumerable<ContextRename> renames)
    {
        ArgumentNullException.ThrowIfNull(file);
        var root = YamlText.Read(file.Text, YamlOrigin.OfContextFile(file.Path))!.Value;
        var text = new StringBuilder(file.Text);
        foreach (var (name, rename) in renames.Where(rename => rename.File == file.Path).Select(rename => (Name: Find(root, rename), rename)).OrderByDescending(pair => pair.Name.Node.Start.Index))
        {
            var (start, end) = ((int)name.Node.Start.Index, (int)name.Node.End.Index);
            if (!IsAlone(file.Text[start..end], name))
            {
                throw name.Wrong($"the name {name.Word()} is {rename.New} today; write that here by hand, since it is no plain word");
            }

            text.Remove(start, end - start).Insert(start, YamlScalar.Write(rename.New));
        }

        return text.ToString();
    }

    private static YamlValue Find(YamlValue root, ContextRename rename)
    {
        var entries = root.Entries().ToDictionary(entry => entry.Name.Word(), entry => entry.Value);
        return rename.Column is null
            ? entries.TryGetValue("table", out var table) ? table : entries["view"]
            : entries["columns"].Entries().Single(entry => entry.Name.Word() == rename.Column).Name;
    }

    // What is cut out must be the name and nothing else: no anchor, no tag.
    private static bool IsAlone(string written, YamlValue name) =>
        written.Length > 0 && written[0] is not ('&' or '*' or '!' or '|' or '>')
        && YamlText.Read(written, name.File) is { Node: YamlScalarNode { Value: var value } } && value == name.Word();
}
