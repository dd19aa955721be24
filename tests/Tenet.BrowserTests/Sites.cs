using Tenet.Core.Documents.Site;
using Tenet.Core.Documents.Views;
using Tenet.Core.Model;
using Tenet.Tests.Unit.Documents.Site;

namespace Tenet.BrowserTests;

/// <summary>Sites on disk, as a person opens them: those of the examples, and those of large schemas, written once.</summary>
internal static class Sites
{
    private static readonly Lazy<string> Thousand = new(() => Written(1000));
    private static readonly Lazy<string> Ten = new(() => Written(10));

    public static string Of(string name) => name switch
    {
        "thousand" => Thousand.Value,
        "ten" => Ten.Value,
        _ => Repository.At("examples", name, "docs", "site"),
    };

    public static string At(string name, string page) => Path.Combine(Of(name), page);

    private static string Written(int tables)
    {
        var folder = Repository.At("artifacts", "sites", tables.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var page in new SiteGenerator(SchemaView.Of(new DocumentSources { Project = "large", Model = LargeSchema.Of(tables) }), new SiteTemplates([])).Generate())
        {
            var path = Path.Combine(folder, page.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, page.Text);
        }

        return folder;
    }
}
