using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;
using Tenet.Core.Documents.Site;
using Tenet.Core.Model;
using Tenet.Tests.Unit.Dumping;
using Xunit;

namespace Tenet.Tests.Unit.Documents.Site;

/// <summary>Sites of models made by hand. The judge of pages is the XML reader of the framework.</summary>
public sealed class SiteGeneratorTests(ITestOutputHelper output)
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    private static readonly string[] Names =
    [
        "a|b", "<script>alert(1)</script>", "x\"y'z&amp;", "`tick`", "{{braces}}", "../../etc/passwd", "con", "Users", "users", "USERS", "index", "العربية", "日本語の表", "\u202eturned", "bell\u0007",
        "a b", "a/b", "a\\b", "%2e%2e", "x.y", "émoji😀😀", new string('ü', 31) + "x", "]]>", "</title>", "javascript:alert(1)", "line\nbreak", "a],[b", "-->",
    ];

    [Fact]
    public void Every_page_is_well_formed_and_every_link_leads_somewhere()
    {
        var site = SiteText.Of(Torture());

        Assert.Empty(SiteText.Broken(site));
        Assert.Equal(Names.Length, site.Count(page => page.Path.StartsWith("tables/", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_page_has_one_id_twice()
    {
        foreach (var (page, xml) in SiteText.Pages(SiteText.Of(Torture())))
        {
            var ids = xml.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>().ToList();
            Assert.True(ids.Count == ids.Distinct().Count(), page);
        }
    }

    [Fact]
    public void Files_have_names_that_every_system_bears_and_tells_apart()
    {
        var paths = SiteText.Of(Torture()).Select(page => page.Path).ToList();

        Assert.Equal(paths.Count, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(paths, path => Assert.Matches("^((tables|areas|assets)/)?[a-z0-9_-]+[.](html|js|css)$", path));
        Assert.DoesNotContain("tables/con.html", paths);
    }

    [Fact]
    public void A_name_is_text_and_nothing_else()
    {
        foreach (var (page, xml) in SiteText.Pages(SiteText.Of(Torture())))
        {
            // Two scripts of ours, none of a name.
            Assert.True(xml.Descendants(Html + "script").Count() == 2, page);
            Assert.DoesNotContain(xml.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        }

        var shown = SiteText.Pages(SiteText.Of(Torture())).Where(pair => pair.Page.StartsWith("tables/", StringComparison.Ordinal)).Select(pair => pair.Xml.Descendants(Html + "h1").Single().Value).ToHashSet();
        Assert.Subset(shown, Names.Where(name => !name.Contains('\u202e', StringComparison.Ordinal) && !name.Contains('\u0007', StringComparison.Ordinal)).ToHashSet());
    }

    [Fact]
    public void The_search_holds_every_name_as_it_is()
    {
        var site = SiteText.Of(Torture());
        var text = site.Page("assets/search.js").Text;
        var data = text[(text.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim().TrimEnd(';');

        using var json = JsonDocument.Parse(data, new JsonDocumentOptions { AllowTrailingCommas = true });
        var tables = json.RootElement.EnumerateArray().ToDictionary(item => item[1].GetString()!, item => item);
        Assert.Subset(tables.Keys.ToHashSet(), Names.ToHashSet());
        Assert.All(Names, name => Assert.Contains(tables[name][4].EnumerateArray(), part => part[0].GetString() == "column" && part[1].GetString() == name));
        Assert.All(tables.Values, item => Assert.Contains(site, page => page.Path == item[2].GetString()));
    }

    [Fact]
    public void The_same_schema_gives_the_same_bytes_whatever_the_order_of_its_facts()
    {
        var model = Torture();
        var turned = new SchemaModel(model.ServerVersion, model.Facts.Reverse(), model.Edges.Reverse(), []);

        Assert.Equal(Files(model), Files(turned));

        static IEnumerable<(string, string)> Files(SchemaModel schema) => SiteText.Of(schema).Select(page => (page.Path, page.Text));
    }

    [Fact]
    public void No_page_names_another_host()
    {
        var schema = new[] { "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg" };
        foreach (var page in SiteText.Of(LargeSchema.Of(20)))
        {
            var rest = schema.Aggregate(page.Text, (text, known) => text.Replace(known, "", StringComparison.Ordinal));
            Assert.False(rest.Contains("://", StringComparison.Ordinal), page.Path);
        }
    }

    [Fact]
    public void A_page_tells_what_its_table_is_tied_to_in_both_directions()
    {
        var site = SiteText.Of(Sample.Model(
        [
            Sample.Table("shops"), Sample.Column("shops", "id"), Sample.Key("shops", "id"),
            Sample.Table("orders"), Sample.Column("orders", "id"), Sample.Column("orders", "shop_id", position: 2), Sample.Key("orders", "id"), Sample.ForeignKey("orders", "shop_id", "shops", "orders_shop_fk"),
        ]));
        var child = SiteText.Xml(site.Page("tables/orders.html"));
        var parent = SiteText.Xml(site.Page("tables/shops.html"));

        Assert.Contains("../tables/shops.html#column-id", child.Descendants(Html + "a").Select(link => link.Attribute("href")!.Value));
        Assert.Contains("orders_shop_fk", parent.Descendants(Html + "table").Select(table => table.Value).Last(text => text.Contains("orders", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.All([child, parent], page => Assert.Single(page.Descendants(), element => element.Name.LocalName == "svg" && element.Attribute("class")?.Value == "erd"));
    }

    [Fact]
    public void A_thousand_tables_are_written_within_the_budget_and_grow_linearly()
    {
        SiteText.Of(LargeSchema.Of(50));
        var (small, large) = (Measure(500), Measure(2000));
        output.WriteLine($"500 tables {small.TotalMilliseconds:0} ms, 2,000 tables {large.TotalMilliseconds:0} ms");

        // Four times as many: what is quadratic would take sixteen times as long.
        Assert.True(large < (small * 9) + TimeSpan.FromSeconds(1), $"{small} {large}");
    }

    private static TimeSpan Measure(int tables)
    {
        var model = LargeSchema.Of(tables);
        var clock = Stopwatch.StartNew();
        Assert.True(SiteText.Of(model).Count > tables);
        return clock.Elapsed;
    }

    // Tables whose columns, comments and keys bear their names, each referring to the next.
    private static SchemaModel Torture() => Sample.Model(Names.SelectMany((name, i) => new Fact[]
    {
        Sample.Table(name) with { Comment = $"Comment of {name} <b>." },
        Sample.Column(name, "id"),
        Sample.Column(name, name == "id" ? "x" : name, "text", 2),
        Sample.Key(name, "id"),
        Sample.ForeignKey(name, "id", Names[(i + 1) % Names.Length], name + "_fk"),
    }));
}
