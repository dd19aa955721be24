using System.Buffers.Text;

namespace Tenet.Postgres.Catalog.Reading;

/// <summary>Lists of numbers as the server writes them: <c>1 2</c> for the vector types, <c>{1,2}</c> for arrays.</summary>
internal static class NumberText
{
    /// <remarks>A negative attribute number, which a system column has, wraps around.</remarks>
    public static uint[] Parse(ReadOnlySpan<byte> text)
    {
        text = text.Trim("{}"u8);
        if (text.IsEmpty)
        {
            return [];
        }

        var numbers = new uint[1 + text.Count((byte)' ') + text.Count((byte)',')];
        for (var n = 0; n < numbers.Length; n++)
        {
            if (!Utf8Parser.TryParse(text, out long number, out var length))
            {
                throw new FormatException("the server sent no list of numbers where one was expected");
            }

            numbers[n] = unchecked((uint)number);
            text = text[Math.Min(length + 1, text.Length)..];
        }

        return numbers;
    }
}
