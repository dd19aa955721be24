using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet models</c>, as to what it writes, removes and refuses.</summary>
public sealed class ModelsTests
{
    private const string Settings = "project: shop\nmodels:\n  - { target: csharp, path: code }\n  - { target: typescript, path: web }\n";

    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("vibecoder")]
    public async Task The_models_of_the_examples_are_those_of_their_schemas(string example) =>
        Expect.Success(await CommandRun.Of("models", "-p", Repository.At("examples", example), "--check"));

    [Fact]
    public async Task Check_shows_what_differs_and_writes_nothing()
    {
        using var project = TestFolder.With(("tenet.yml", Settings), ("db/schema/a.sql", "CREATE TABLE items (id uuid PRIMARY KEY);"));
        Expect.Success(await CommandRun.Of("models", "-p", project.Path));
        Expect.Success(await CommandRun.Of("models", "-p", project.Path, "--check"));
        project.Append("db/schema/a.sql", "ALTER TABLE items ADD COLUMN client_name text NOT NULL;");
        var before = project.Read("web/models.ts");

        var run = await CommandRun.Of("models", "-p", project.Path, "--check");

        Expect.Findings(run, "TNT6053", "+  clientName: string;", "+    public required string ClientName { get; init; }", "--- ", "@@ -");
        Assert.Equal(before, project.Read("web/models.ts"));
        Expect.Success(await CommandRun.Of("models", "-p", project.Path));
        Assert.Contains("clientName: string;", project.Read("web/models.ts"), StringComparison.Ordinal);
        Expect.Success(await CommandRun.Of("models", "-p", project.Path, "--check"));
    }

    [Fact]
    public async Task Files_of_a_dropped_table_go_and_files_of_others_stay()
    {
        using var project = TestFolder.With(("tenet.yml", Settings), ("db/schema/a.sql", "CREATE TABLE items (id uuid PRIMARY KEY);"), ("db/schema/b.sql", "CREATE TABLE things (id uuid PRIMARY KEY);"));
        Expect.Success(await CommandRun.Of("models", "-p", project.Path));
        project.Write("code/Mine.cs", "// mine");
        project.Write("code/notes.txt", "notes");
        Assert.Contains("code/ThingRepository.cs", project.Files());
        project.Write("db/schema/b.sql", "");

        Expect.Findings(await CommandRun.Of("models", "-p", project.Path, "--check"), "+++ /dev/null");
        Expect.Success(await CommandRun.Of("models", "-p", project.Path));

        Assert.DoesNotContain(project.Files(), file => file.Contains("Thing", StringComparison.Ordinal));
        Assert.Equal("// mine", project.Read("code/Mine.cs"));
        Assert.Contains("code/notes.txt", project.Files());
        Assert.Contains("code/Item.cs", project.Files());
    }

    [Fact]
    public async Task A_file_that_is_not_ours_stops_the_run_before_anything_is_written()
    {
        using var project = TestFolder.With(("tenet.yml", Settings), ("db/schema/a.sql", "CREATE TABLE items (id uuid PRIMARY KEY);"), ("web/models.ts", "export const mine = 1;"));
        var before = project.Files();

        Expect.Error(await CommandRun.Of("models", "-p", project.Path), "TNT1010", 2);

        Assert.Equal(before, project.Files());
        Assert.Equal("export const mine = 1;", project.Read("web/models.ts"));
    }

    [Theory]
    [InlineData("", "TNT6050")]
    [InlineData("models:\n  - { target: prisma, path: a }\n  - { target: prisma, path: ./a/ }\n", "TNT6051")]
    [InlineData("models:\n  - { target: csharp, path: a, namespace: my-shop }\n", "TNT6052")]
    [InlineData("models:\n  - { target: csharp, path: a, namespace: Shop.class }\n", "TNT6052")]
    [InlineData("models:\n  - { target: cobol, path: a }\n", "TNT1002")]
    public async Task Settings_that_say_nothing_clear_are_refused(string settings, string code)
    {
        using var project = TestFolder.With(("tenet.yml", settings), ("db/schema/a.sql", "CREATE TABLE items (id uuid PRIMARY KEY);"));

        Expect.Error(await CommandRun.Of("models", "-p", project.Path), code, 2);
    }

    [Fact]
    public async Task A_target_and_a_folder_need_no_settings()
    {
        using var project = TestFolder.With(("db/schema/a.sql", "CREATE TABLE items (id uuid PRIMARY KEY);"));

        Expect.Success(await CommandRun.Of("models", "-p", project.Path, "--target", "prisma", "--out", project.At("here")));

        Assert.Equal(["db/schema/a.sql", "here/schema.prisma"], project.Files());
        Expect.Error(await CommandRun.Of("models", "-p", project.Path, "--target", "cobol", "--out", project.At("here")), "TNT1011", 2);
    }

    [Fact]
    public async Task In_json_files_differences_and_findings_are_listed()
    {
        using var project = TestFolder.With(("tenet.yml", Settings), ("db/schema/a.sql", "CREATE TABLE items (id serial PRIMARY KEY, password_hash text);"));

        var run = await CommandRun.Of("models", "-p", project.Path, "--check", "--format", "json");

        Assert.Equal(1, run.Exit);
        var json = Expect.Json(run);
        Assert.False(json.GetProperty("current").GetBoolean());
        Assert.Equal(["csharp", "typescript"], json.GetProperty("targets").EnumerateArray().Select(target => target.GetProperty("name").GetString()));
        Assert.Contains(json.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("kind").GetString() == "SecretLeftOut" && finding.GetProperty("what").GetString() == "public.items.password_hash");
        Assert.DoesNotContain(project.Files(), file => file.StartsWith("web", StringComparison.Ordinal));
    }
}
