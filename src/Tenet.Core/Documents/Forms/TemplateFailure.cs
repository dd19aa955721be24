using HandlebarsDotNet;
using Tenet.Core.Errors;

namespace Tenet.Core.Documents.Forms;

/// <summary>What is wrong with a template, in one error.</summary>
internal static class TemplateFailure
{
    private const string At = "Occured at:";

    public static TenetException Of(TemplateText template, HandlebarsException problem)
    {
        // The library puts the place behind the message: "…\n\nOccured at:\n12:4".
        var deepest = (Exception)problem;
        while (deepest.InnerException is HandlebarsException inner)
        {
            deepest = inner;
        }

        var message = deepest.Message;
        var at = message.IndexOf(At, StringComparison.Ordinal);
        var place = at < 0 ? "" : message[(at + At.Length)..].Trim().Split(':')[0].Trim();
        var what = (at < 0 ? message : message[..at]).ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return new TenetException(
            ErrorCode.TemplateFailed,
            $"The template cannot be filled: {what}.",
            place.Length > 0 && place.All(char.IsAsciiDigit) ? $"{template.File}:{place}" : template.File,
            inner: problem);
    }
}
