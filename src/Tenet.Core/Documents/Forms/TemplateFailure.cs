using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using Tenet.Core.Errors;

namespace Tenet.Core.Documents.Forms;

/// <summary>What is wrong with a template, in one error.</summary>
internal static class TemplateFailure
{
    private const string At = "Occured at:";

    /// <summary>Does something with a template; what goes wrong is told with its file and line.</summary>
    /// <exception cref="TenetException">TNT6004.</exception>
    public static T Guard<T>(TemplateText template, IEnumerable<TemplateText> all, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (HandlebarsException problem)
        {
            throw Of(template, problem);
        }
        catch (HandlebarsUndefinedBindingException problem)
        {
            throw OfName(template, all, problem);
        }
        catch (InvalidCastException problem)
        {
            throw new TenetException(ErrorCode.TemplateFailed, "A helper was given a value of another form than it takes.", template.File, inner: problem);
        }
    }

    /// <summary>A name that no view has. The library does not say where, so the first template that writes it is named, the filled one before its parts.</summary>
    private static TenetException OfName(TemplateText template, IEnumerable<TemplateText> all, HandlebarsUndefinedBindingException problem)
    {
        var found = all.Prepend(template).Select(text => (text.File, Line: Array.FindIndex(text.Text.Split('\n'), line => line.Contains(problem.Path, StringComparison.Ordinal)))).FirstOrDefault(pair => pair.Line >= 0);
        return new TenetException(
            ErrorCode.TemplateFailed,
            $"The template names '{problem.Path}', which there is not: '{problem.MissingKey}' is unknown.",
            found.File is null ? template.File : $"{found.File}:{found.Line + 1}",
            inner: problem);
    }

    private static TenetException Of(TemplateText template, HandlebarsException problem)
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
