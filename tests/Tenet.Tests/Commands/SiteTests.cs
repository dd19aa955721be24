using Tenet.Core.Documents.Site;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet docs --form site</c> on whole projects.</summary>
public sealed class SiteTests
{
    private static readonly (string, string)[] Shop =
    [
        ("tenet.yml", "project: shop\ndocuments:\n  - { form: site, path: docs/site }\n"),
        ("db/schema/shop.sql", "CREATE TABLE shop (id uuid PRIMARY KEY);\nCREATE TABLE \"<Order>\" (id uuid PRIMARY KEY, shop uuid REFERENCES shop);\n"),
    ];

    [Fact]
    public async Task A_site_is_written_true_and_stays_the_same()
    {
        using var project = TestFolder.With(Shop);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));
        var files = project.Files().ToDictionary(file => file, project.Read);

        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path, "--check"));

        Assert.Equal(files, project.Files().ToDictionary(file => file, project.Read));
        Assert.Contains("docs/site/index.html", files.Keys);
        Assert.Contains("docs/site/tables/shop.html", files.Keys);
        Assert.All(files.Keys, file => Assert.True(file is "tenet.yml" or "db/context/ids.yml" || file.StartsWith("db/schema/", StringComparison.Ordinal) || file.StartsWith("docs/site/", StringComparison.Ordinal), file));
    }

    [Fact]
    public async Task The_page_of_a_table_that_went_goes_too_and_the_files_of_others_stay()
    {
        using var project = TestFolder.With(Shop);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));
        project.Write("docs/site/tables/mine.html", "<p>My own page.</p>");
        project.Write("db/schema/shop.sql", "CREATE TABLE parcel (id uuid PRIMARY KEY);\n");

        Expect.Findings(await CommandRun.Of("docs", "-p", project.Path, "--check"), "TNT6001", "tables/shop.html", "tables/parcel.html", "is missing");
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));

        var files = project.Files();
        Assert.Contains("docs/site/tables/parcel.html", files);
        Assert.Contains("docs/site/tables/mine.html", files);
        Assert.DoesNotContain("docs/site/tables/shop.html", files);
    }

    [Fact]
    public async Task A_file_of_somebody_else_is_not_overwritten_and_nothing_is_written()
    {
        using var project = TestFolder.With(Shop);
        project.Write("docs/site/index.html", "<p>My own page.</p>");

        var run = await CommandRun.Of("docs", "-p", project.Path);

        Assert.Equal(2, run.Exit);
        Assert.Contains("TNT1010", run.Error + run.Out, StringComparison.Ordinal);
        Assert.Equal("<p>My own page.</p>", project.Read("docs/site/index.html"));
        Assert.DoesNotContain("docs/site/tables/shop.html", project.Files());
    }

    [Fact]
    public async Task A_folder_outside_of_the_project_is_refused()
    {
        using var project = TestFolder.With(Shop);

        var run = await CommandRun.Of("docs", "-p", project.Path, "--form", "site", "--out", "../elsewhere");

        Assert.NotEqual(0, run.Exit);
        Assert.Contains("leads out of the project", run.Error + run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_team_has_templates_of_its_own()
    {
        using var project = TestFolder.With(Shop);
        project.Write("tenet.yml", "project: shop\ntemplates: db/templates\n");
        project.Write("db/templates/site/foot.hbs", "<footer>Ours &amp; nobody else's</footer>\n</main>\n</div>\n</body>\n</html>\n");

        Expect.Success(await CommandRun.Of("docs", "-p", project.Path, "--form", "site", "--out", "web"));

        Assert.Contains("nobody else", project.Read("web/tables/shop.html"), StringComparison.Ordinal);
        Assert.True(SitePage.IsOurs(System.Text.Encoding.UTF8.GetBytes(project.Read("web/index.html"))));
    }
}
