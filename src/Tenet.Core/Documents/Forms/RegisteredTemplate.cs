using System.Buffers;
using System.Globalization;
using System.Text;
using HandlebarsDotNet;

namespace Tenet.Core.Documents.Forms;

/// <summary>Fills a template that is registered as a part of others: compiling it for itself as well costs as much again.</summary>
internal static class RegisteredTemplate
{
    public static string FillRegistered(this IHandlebars handlebars, string name, object view) => handlebars.Written(name, view).ToString();

    public static byte[] FillRegisteredUtf8(this IHandlebars handlebars, string name, object view)
    {
        var text = handlebars.Written(name, view);
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            // A character may begin in one chunk and end in the next.
            var encoder = Encoding.UTF8.GetEncoder();
            var length = 0;
            foreach (var chunk in text.GetChunks())
            {
                length += encoder.GetBytes(chunk.Span, buffer.AsSpan(length), flush: false);
            }

            length += encoder.GetBytes([], buffer.AsSpan(length), flush: true);
            return buffer[..length];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static StringBuilder Written(this IHandlebars handlebars, string name, object view)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        handlebars.Configuration.RegisteredTemplates[name]!(writer, view, null);
        return writer.GetStringBuilder();
    }
}
