using System.Globalization;
using System.Text;
using Tenet.Core.Documents.Site;

namespace Tenet.Core.Documents.Diagrams;

/// <summary>SVG as it is written, number by number.</summary>
internal sealed class SvgText
{
    private readonly StringBuilder text = new();

    public SvgText Add(string markup)
    {
        text.Append(markup);
        return this;
    }

    /// <summary>A name or another text of the schema.</summary>
    public SvgText Quoted(string value)
    {
        text.Append(HtmlText.Escape(value));
        return this;
    }

    public SvgText Number(double value)
    {
        text.Append(Math.Round(value, 1).ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public SvgText Pair(double x, double y) => Number(x).Add(",").Number(y);

    public override string ToString() => text.ToString();
}
