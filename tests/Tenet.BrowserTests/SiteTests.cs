using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Tenet.BrowserTests;

/// <summary>The site as a person uses it, in a real browser and from the disk.</summary>
public sealed class SiteTests(Browser browser) : IClassFixture<Browser>
{
    public static TheoryData<string, string> Examples => new()
    {
        { "motion-mavericks", "projects" },
        { "vibecoder", "projects" },
    };

    public static TheoryData<string, string, ColorScheme> Pages => new(
        from site in new[] { "motion-mavericks", "vibecoder" }
        from page in new[] { "index.html", "tables/projects.html", "diagram.html", "all.html", "types.html", "functions.html", "migrations.html", "evidence.html" }
        from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
        select (site, page, scheme));

    [Theory, MemberData(nameof(Examples))]
    public async Task The_search_finds_a_column_and_leads_to_it(string site, string table)
    {
        await using var run = await browser.OpenAsync(Sites.At(site, "index.html"));
        await run.Page.Keyboard.PressAsync("/");
        await run.Page.Keyboard.TypeAsync($"{table} created_at");
        await run.Page.WaitForSelectorAsync("#found a");
        var wanted = run.Page.Locator("#found a", new PageLocatorOptions { HasText = $"{table}.created_at" }).First;
        Assert.Equal("column", await wanted.Locator(".what").TextContentAsync());
        await wanted.ClickAsync();
        await run.ArrivesAtAsync($"tables/{table}.html#column-created_at");
        run.IsClean();
    }

    [Fact]
    public async Task The_keyboard_alone_searches_walks_opens_and_leaves()
    {
        await using var run = await browser.OpenAsync(Sites.At("thousand", "index.html"));
        await run.Page.Keyboard.PressAsync("/");
        await run.Page.Keyboard.TypeAsync("parcels_0042");
        await run.Page.WaitForSelectorAsync("#found a[aria-selected=true]");
        var first = await run.Page.GetAttributeAsync("#search", "aria-activedescendant");
        await run.Page.Keyboard.PressAsync("ArrowDown");
        Assert.NotEqual(first, await run.Page.GetAttributeAsync("#search", "aria-activedescendant"));
        await run.Page.Keyboard.PressAsync("Escape");
        Assert.True(await run.Page.Locator("#found").IsHiddenAsync());
        await run.Page.Keyboard.TypeAsync("app.parcels_0042");
        await run.Page.WaitForSelectorAsync("#found a[aria-selected=true]");
        await run.Page.Keyboard.PressAsync("Enter");
        await run.ArrivesAtAsync("/tables/app_parcels_0042");

        // The first thing that the tabulator meets leads past the navigation.
        await run.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#content", await run.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await run.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("content", await run.Page.EvaluateAsync<string>("document.activeElement.id"));
        run.IsClean();
    }

    [Fact]
    public async Task The_theme_is_that_of_the_system_until_a_person_chooses_and_stays_chosen()
    {
        await using var run = await browser.OpenAsync(Sites.At("motion-mavericks", "index.html"));
        async Task<string> Background() => await run.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        var light = await Background();
        await run.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        var dark = await Background();
        Assert.NotEqual(light, dark);

        await run.Page.ClickAsync("button.theme");
        Assert.Equal(light, await Background());
        await run.GoAsync(Sites.At("motion-mavericks", "tables/projects.html"));
        Assert.Equal(light, await Background());
        run.IsClean();
    }

    [Fact]
    public async Task A_diagram_moves_and_zooms_by_buttons_keys_wheel_and_drag()
    {
        await using var run = await browser.OpenAsync(Sites.At("motion-mavericks", "diagram.html"));
        async Task<double[]> Box() => [.. (await run.Page.GetAttributeAsync("svg.erd", "viewBox"))!.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        var fit = await Box();
        await run.Page.ClickAsync("[aria-label='Zoom in']");
        Assert.True((await Box())[2] < fit[2]);
        await run.Page.FocusAsync(".diagram .pane");
        await run.Page.Keyboard.PressAsync("0");
        Assert.Equal(fit, await Box());
        await run.Page.Keyboard.PressAsync("ArrowRight");
        Assert.True((await Box())[0] > fit[0]);
        await run.Page.Keyboard.PressAsync("0");

        var view = (await run.Page.Locator(".diagram .pane").BoundingBoxAsync())!;
        await run.Page.Mouse.MoveAsync(view.X + 40, view.Y + view.Height - 40);
        await run.Page.Mouse.WheelAsync(0, -300);
        await run.Page.WaitForFunctionAsync($"document.querySelector('svg.erd').viewBox.baseVal.width < {fit[2].ToString(CultureInfo.InvariantCulture)}");
        var before = await Box();
        await run.Page.Mouse.DownAsync();
        await run.Page.Mouse.MoveAsync(view.X + 140, view.Y + view.Height - 90, new MouseMoveOptions { Steps = 5 });
        await run.Page.Mouse.UpAsync();
        Assert.True((await Box())[0] < before[0]);
        run.IsClean();
    }

    [Fact]
    public async Task A_box_of_a_diagram_leads_to_its_table()
    {
        await using var run = await browser.OpenAsync(Sites.At("thousand", "diagram.html"));
        Assert.Equal(1000, await run.Page.Locator("svg.erd a.node").CountAsync());
        await run.Page.ClickAsync("[aria-label='Show all']");
        await run.Page.Locator("svg.erd a.node", new PageLocatorOptions { HasText = "app.files_0007" }).First.ClickAsync();
        await run.ArrivesAtAsync("/tables/app_files_0007");
        run.IsClean();
    }

    [Fact]
    public async Task The_list_of_tables_is_filtered_as_a_person_types()
    {
        await using var run = await browser.OpenAsync(Sites.At("thousand", "all.html"));
        await run.Page.FillAsync(".side .filter", "labels 0013");
        Assert.Equal(["app.labels_0013"], await run.Page.Locator(".side li:visible").AllTextContentsAsync());
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_serious(string site, string path, ColorScheme scheme)
    {
        await using var run = await browser.OpenAsync(Sites.At(site, path), scheme);
        run.IsClean();
        await run.Page.EvaluateAsync(Browser.Axe());
        var found = await run.Page.EvaluateAsync<JsonElement>("axe.run().then(r => r.violations.filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200) + ' ' + n.failureSummary).join(' | ')))");
        Assert.Empty(found.EnumerateArray().Select(item => item.GetString()));
    }

    [Theory]
    [InlineData("motion-mavericks", "index.html")]
    [InlineData("motion-mavericks", "tables/projects.html")]
    [InlineData("vibecoder", "tables/projects.html")]
    [InlineData("thousand", "index.html")]
    [InlineData("thousand", "diagram.html")]
    [InlineData("ten", "diagram.html")]
    public async Task No_page_is_wider_than_its_window(string site, string path)
    {
        foreach (var width in new[] { 1440, 1024, 700, 390 })
        {
            await using var run = await browser.OpenAsync(Sites.At(site, path), width: width);
            Assert.True(await run.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{path} at {width}");
        }
    }

    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("vibecoder")]
    [InlineData("thousand")]
    [InlineData("ten")]
    public async Task Screenshots_are_kept_to_be_looked_at(string site)
    {
        var table = site is "thousand" or "ten" ? Directory.GetFiles(Path.Combine(Sites.Of(site), "tables"), "app_parcels_0000*").Single()[(Sites.Of(site).Length + 1)..] : "tables/projects.html";
        var area = Directory.GetFiles(Path.Combine(Sites.Of(site), "areas")).Order(StringComparer.Ordinal).First()[(Sites.Of(site).Length + 1)..];
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            foreach (var (name, path) in new[] { ("overview", "index.html"), ("table", table), ("diagram", "diagram.html"), ("area", area), ("evidence", "evidence.html"), ("migrations", "migrations.html") })
            {
                await using var run = await browser.OpenAsync(Sites.At(site, path), scheme);
                await run.ShootAsync($"{site}-{name}-{(scheme == ColorScheme.Dark ? "dark" : "light")}", whole: name is "overview" or "table");
                run.IsClean();
            }
        }

        foreach (var (name, path) in new[] { ("overview", "index.html"), ("table", table) })
        {
            await using var run = await browser.OpenAsync(Sites.At(site, path));
            await run.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await run.ShootAsync($"{site}-{name}-print", whole: true);
        }
    }
}
