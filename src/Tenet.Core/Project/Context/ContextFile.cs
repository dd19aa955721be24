using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Project.Yaml;

namespace Tenet.Core.Project.Context;

/// <summary>Reads context files: what only people know about one table or view each.</summary>
public static class ContextFile
{
    /// <summary>Every key that a context file may hold, e.g. <c>purpose.stores</c>; <c>NAME</c> stands for a column's name.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. ContextKeys.Root.Names];

    /// <summary>What one file says.</summary>
    /// <exception cref="TenetException">TNT6020 invalid YAML or a value of the wrong form, TNT6021 an unknown key; each with line and column.</exception>
    public static ObjectContext Parse(string text, string path)
    {
        var origin = YamlOrigin.OfContextFile(path);
        var root = YamlText.Read(text, origin) ?? throw new TenetException(ErrorCode.ContextFileInvalid, "The file is empty: it names no table and no view.", $"{path}:1:1");
        var context = ContextKeys.Root.Read(new ObjectContext { Object = default, File = path }, root);
        if (string.IsNullOrEmpty(context.Object.Name))
        {
            throw root.Wrong("the file names no object; it needs 'table' or 'view'");
        }

        return context.Status switch
        {
            ObjectStatus.Deprecated when context.Deprecation is null =>
                throw root.Wrong("what is deprecated needs 'deprecation' with 'since', 'replacement' and 'reason'"),
            not ObjectStatus.Deprecated when context.Deprecation is not null =>
                throw root.Wrong("'deprecation' is for what has 'status: deprecated'"),
            _ => context,
        };
    }

    /// <summary>Reads all files, in order of their paths.</summary>
    /// <exception cref="TenetException">As <see cref="Parse"/>; the first file that is wrong.</exception>
    public static ValueList<ObjectContext> ParseAll(IEnumerable<ContextText> files) =>
        files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => Parse(file.Text, file.Path)).ToValueList();
}
