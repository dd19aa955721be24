using System.Globalization;
using System.Text;
using HandlebarsDotNet;

namespace Tenet.Core.Documents.Text;

/// <summary>What <c>{{x}}</c> does to a value on its way into a document or a page.</summary>
internal sealed class ValueEncoder(Func<string, string> escape) : ITextEncoder
{
    public IFormatProvider FormatProvider { get; set; } = CultureInfo.InvariantCulture;

    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target) => target.Write(text is null ? "" : escape(text));

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
