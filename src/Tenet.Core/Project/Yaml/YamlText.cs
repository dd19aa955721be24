using Tenet.Core.Errors;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Tenet.Core.Project.Yaml;

/// <summary>Reads YAML into nodes. The representation model, not the object mapper: it has line numbers and needs no reflection.</summary>
internal static class YamlText
{
    private const string Duplicate = "Duplicate key ";

    /// <summary>The file's one document, or null where the file is empty or holds comments only.</summary>
    /// <exception cref="TenetException">TNT1002 with the line.</exception>
    public static YamlValue? Read(string text, string file) => Read(text, YamlOrigin.OfProjectFile(file));

    /// <summary>As <see cref="Read(string, string)"/>, with the errors of the kind of file that it is.</summary>
    public static YamlValue? Read(string text, YamlOrigin file)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(text);
        var scanner = new Scanner(reader);
        try
        {
            stream.Load(new Parser(scanner));
        }
        catch (AnchorNotFoundException e)
        {
            // The exception points at the document, not at the alias.
            throw file.Broken(Explain(e), LineOfUnknownAlias(text), 1, e);
        }
        catch (YamlException e)
        {
            throw file.Broken(Explain(e), e.End.Line, e.End.Column, e);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or NullReferenceException)
        {
            // Some broken texts trip the parser itself, a list that is never closed for one; the text is at fault all the same.
            throw file.Broken("No valid YAML.", scanner.CurrentPosition.Line, scanner.CurrentPosition.Column, e);
        }

        if (stream.Documents.Count > 1)
        {
            throw new YamlValue(stream.Documents[1].RootNode, file, "").Wrong("a second YAML document begins here; one is read");
        }

        var value = stream.Documents.Count == 0 ? default : new YamlValue(stream.Documents[0].RootNode, file, "");
        return value.Node is null || value.IsNothing ? null : value;
    }

    private static string Explain(YamlException e)
    {
        var message = (e.InnerException?.Message ?? e.Message).TrimEnd('.');
        if (message.StartsWith(Duplicate, StringComparison.Ordinal))
        {
            return $"The key '{message[Duplicate.Length..]}' stands twice.";
        }

        return e.Start.Line < e.End.Line ? $"No valid YAML: {message}; it begins at line {e.Start.Line}." : $"No valid YAML: {message}.";
    }

    private static long LineOfUnknownAlias(string text)
    {
        using var reader = new StringReader(text);
        var parser = new Parser(reader);
        var anchors = new HashSet<AnchorName>();
        while (parser.MoveNext())
        {
            if (parser.Current is AnchorAlias alias && !anchors.Contains(alias.Value))
            {
                return alias.Start.Line;
            }

            if (parser.Current is NodeEvent { Anchor.IsEmpty: false } node)
            {
                anchors.Add(node.Anchor);
            }
        }

        return 1;
    }
}
