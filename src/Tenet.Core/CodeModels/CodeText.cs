using System.Text;

namespace Tenet.Core.CodeModels;

/// <summary>Code, line by line, with its indentation.</summary>
internal sealed class CodeText(int width = 4)
{
    private readonly StringBuilder text = new();
    private int depth;

    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            text.Append(' ', depth * width).Append(line);
        }

        text.Append('\n');
    }

    /// <summary>An opening line; what follows is indented until <see cref="Close"/>.</summary>
    public void Open(string line)
    {
        Line(line);
        depth++;
    }

    public void Close(string line)
    {
        Outdent();
        Line(line);
    }

    /// <summary>Ends what <see cref="Open"/> began where no line closes it.</summary>
    public void Outdent() => depth--;

    public override string ToString() => text.ToString();
}
