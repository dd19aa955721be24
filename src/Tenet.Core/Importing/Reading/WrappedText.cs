using System.Xml;

namespace Tenet.Core.Importing.Reading;

/// <summary>Takes Markdown out of a <c>&lt;doc&gt;</c> element, whose sections hold it as character data.</summary>
internal static class WrappedText
{
    /// <summary>Empties every line of the wrapping in place; gives what its other elements say.</summary>
    public static IReadOnlyList<(int Line, string Text)> Unwrap(string path, string[] lines)
    {
        var start = Array.FindIndex(lines, line => line.TrimStart().StartsWith("<doc", StringComparison.Ordinal) && (line.TrimStart().Length == 4 || " \t>".Contains(line.TrimStart()[4], StringComparison.Ordinal)));
        if (start < 0)
        {
            return [];
        }

        var end = Array.FindLastIndex(lines, line => line.Contains("</doc>", StringComparison.Ordinal));
        if (end < start)
        {
            throw DocumentFault.Of("The element <doc> is not closed.", new Place(path, start + 1));
        }

        var after = lines[end].IndexOf("</doc>", StringComparison.Ordinal) + "</doc>".Length;
        var xml = string.Join('\n', lines[start..end]) + "\n" + lines[end][..after];
        var (content, said) = Read(path, xml, start);
        for (var i = start; i <= end; i++)
        {
            lines[i] = content.GetValueOrDefault(i, "");
        }

        return said;
    }

    private static (Dictionary<int, string> Content, List<(int Line, string Text)> Said) Read(string path, string xml, int start)
    {
        var content = new Dictionary<int, string>();
        var said = new List<(int, string)>();
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var text = new StringReader(xml);
        using var reader = XmlReader.Create(text, settings);
        var position = (IXmlLineInfo)reader;
        var elements = new Stack<string>();
        try
        {
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element when !reader.IsEmptyElement:
                        elements.Push(reader.LocalName);
                        break;
                    case XmlNodeType.EndElement:
                        elements.Pop();
                        break;
                    case XmlNodeType.CDATA or XmlNodeType.Text when elements.Peek() is "content" or "section" or "doc":
                        var first = start + position.LineNumber - 1;
                        foreach (var (line, i) in reader.Value.Split('\n').Select((line, i) => (line, i)))
                        {
                            content[first + i] = line;
                        }

                        break;
                    case XmlNodeType.Text:
                        said.Add((start + position.LineNumber, reader.Value.Trim()));
                        break;
                }
            }
        }
        catch (XmlException problem)
        {
            throw DocumentFault.Of("The XML is broken: " + problem.Message, new Place(path, start + Math.Max(1, problem.LineNumber)), problem);
        }

        return (content, said);
    }
}
