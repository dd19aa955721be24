using HandlebarsDotNet;
using Tenet.Core.Documents.Regions;
using Tenet.Core.Documents.Site;
using Tenet.Core.Documents.Text;
using Tenet.Core.Errors;

namespace Tenet.Core.Documents.Forms;

/// <summary>Fills templates. What they print comes from a view; all they do is choose, repeat and quote.</summary>
/// <remarks>One document at a time: helpers write for the document that is being filled.</remarks>
public sealed class TemplateEngine
{
    private readonly IHandlebars handlebars;
    private readonly Dictionary<string, TemplateText> texts;
    private FillState state = new("", _ => "");

    /// <param name="overrides">Templates of the team's own, which take the place of those of the same name.</param>
    /// <exception cref="TenetException">TNT6004 where the name is none of a template.</exception>
    public TemplateEngine(IEnumerable<TemplateText> overrides)
    {
        texts = TemplateFiles.BuiltIn.ToDictionary(template => template.Name);
        foreach (var own in overrides)
        {
            if (!texts.ContainsKey(own.Name))
            {
                throw new TenetException(ErrorCode.TemplateFailed, $"No form uses a template '{own.Name}'{Project.Yaml.NearestWord.Ending(own.Name, [.. texts.Keys])}", own.File);
            }

            texts[own.Name] = own;
        }

        handlebars = Handlebars.Create(new HandlebarsConfiguration { TextEncoder = new ValueEncoder(MarkdownText.Inline), ThrowOnUnresolvedBindingExpression = true });
        RegisterHelpers();
        foreach (var template in texts.Values.Where(template => !SiteTemplates.IsOfSite(template)))
        {
            TemplateFailure.Guard(template, texts.Values, () =>
            {
                handlebars.RegisterTemplate(Part(template.Name), template.Text.TrimEnd('\n') + "\n");
                return "";
            });
        }
    }

    /// <summary>Fills a template.</summary>
    /// <param name="name">E.g. <c>sot/sot</c>.</param>
    /// <param name="view">What it may print.</param>
    /// <param name="path">The document, relative to the project; links are written from there.</param>
    /// <param name="prose">The human text of an id; empty where there is none.</param>
    /// <returns>The text, and the ids of human text that it has a place for.</returns>
    /// <exception cref="TenetException">TNT6004 with the template's file and line.</exception>
    public (string Text, IReadOnlySet<string> Places) Fill(string name, object view, string path, Func<string, string> prose)
    {
        state = new FillState(path, prose);
        var template = texts[name];
        var text = TemplateFailure.Guard(template, texts.Values, () => handlebars.FillRegistered(Part(name), view));
        return (CData.Write(text), state.Places);
    }

    // What others take in by its name; the files that go with the outline are taken in by none, and one has the name of a part.
    private static string Part(string name) => name.StartsWith("artifacts/", StringComparison.Ordinal) ? name : name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private void RegisterHelpers()
    {
        handlebars.RegisterHelper("code", (writer, _, arguments) => writer.WriteSafeString(MarkdownText.Code(Text(arguments, 0))));
        handlebars.RegisterHelper("cell", (writer, _, arguments) => writer.WriteSafeString(MarkdownText.CellCode(Text(arguments, 0))));
        handlebars.RegisterHelper("yaml", (writer, _, arguments) => writer.WriteSafeString(YamlScalar.Write(Text(arguments, 0))));
        handlebars.RegisterHelper("yamllist", (writer, _, arguments) => writer.WriteSafeString(YamlScalar.List((IEnumerable<string>?)arguments[0] ?? [])));
        handlebars.RegisterHelper("xml", (writer, _, arguments) => writer.WriteSafeString(System.Security.SecurityElement.Escape(Text(arguments, 0))));
        handlebars.RegisterHelper("relative", (writer, _, arguments) => writer.WriteSafeString(RelativePath.From(state.Path, Text(arguments, 0)) + (Text(arguments, 1) is { Length: > 0 } anchor ? "#" + anchor : "")));
        handlebars.RegisterHelper("fence", (writer, _, arguments) =>
        {
            var indent = new string(' ', arguments.Length > 2 ? Convert.ToInt32(arguments[2], System.Globalization.CultureInfo.InvariantCulture) : 0);
            var block = MarkdownText.Fence(Text(arguments, 0), Text(arguments, 1));
            writer.WriteSafeString(indent.Length == 0 ? block : string.Join('\n', block.Split('\n').Select(line => line.Length == 0 ? line : indent + line)));
        });
        handlebars.RegisterHelper("prose", (writer, options, context, arguments) =>
        {
            var id = arguments.Length > 1 ? $"{Text(arguments, 1)}.{Text(arguments, 0)}" : Text(arguments, 0);
            var written = state.Prose(id);
            if (string.IsNullOrWhiteSpace(written))
            {
                // What can be told without a person, until one writes.
                options.Template(writer, context);
            }

            writer.WriteSafeString($"{ProseReader.Marker(id)}\n{written}{ProseReader.Close}\n");
            state.Places.Add(id);
        });
        handlebars.RegisterHelper("cdata", (writer, options, context, _) =>
        {
            writer.WriteSafeString(CData.Open);
            options.Template(writer, context);
            writer.WriteSafeString(CData.Close);
        });
    }

    private static string Text(Arguments arguments, int i) => i < arguments.Length && arguments[i] is { } value && value is not UndefinedBindingResult ? value.ToString() ?? "" : "";
}
