using System.Globalization;
using System.Text;
using HandlebarsDotNet;

namespace Tenet.Core.Documents.Site;

/// <summary>What <c>{{x}}</c> does to a value on its way into a page.</summary>
internal sealed class HtmlEncoder : ITextEncoder
{
    public IFormatProvider FormatProvider { get; set; } = CultureInfo.InvariantCulture;

    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target) => target.Write(text is null ? "" : HtmlText.Escape(text));

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        var whole = new StringBuilder();
        while (text?.MoveNext() == true)
        {
            whole.Append(text.Current);
        }

        Encode(whole, target);
    }
}
