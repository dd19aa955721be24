using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Tenet.Tests.Database.Attributes;

/// <summary>What <c>tenet diff</c> prints of a difference, as text and as JSON, and that it ends with 1.</summary>
public sealed class DiffRenderingTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tenet-diff-");

    public static TheoryData<string, string, string, string> Cases => new()
    {
        {
            "CREATE TABLE things (id integer); CREATE POLICY mine ON things USING (id > 0);",
            "CREATE TABLE things (id integer); CREATE POLICY mine ON things USING (id > 1);",
            """
            ~ policy public.things.mine
                using: (id > 0) -> (id > 1)
            """,
            "policy public.things.mine changed [using: (id > 0) -> (id > 1)]"
        },
        {
            "CREATE TABLE things (id integer GENERATED ALWAYS AS IDENTITY, name text);",
            "CREATE TABLE things (id integer GENERATED ALWAYS AS IDENTITY (INCREMENT BY 2), name varchar(20) NOT NULL);",
            """
            ~ column public.things.id
                identity options increment: 1 -> 2
            ~ column public.things.name
                type: text -> character varying(20)
                not null: none -> yes
            """,
            """
            column public.things.id changed [identity options increment: 1 -> 2]
            column public.things.name changed [type: text -> character varying(20)] [not null: none -> yes]
            """
        },
        {
            "CREATE TABLE things (a text, b text); CREATE INDEX by_a ON things (a);",
            "CREATE TABLE things (a text, b text); CREATE INDEX by_a ON things (a DESC, b);",
            """
            ~ index public.by_a
                keys: a -> a DESC, b
            """,
            "index public.by_a changed [keys: a -> a DESC, b]"
        },
        {
            "CREATE TABLE old (id integer PRIMARY KEY);",
            "CREATE TABLE \"New\" (id integer, name text);",
            """
            + table public."New" is only in B (with 2 parts)
            - table public.old is only in A (with 2 parts)
            """,
            """
            table public."New" added
            table public.old removed
            column public."New".id added
            column public."New".name added
            column public.old.id removed
            primary key public.old.old_pkey removed
            """
        },
        {
            "CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS $$\nSELECT 1\n$$;",
            "CREATE FUNCTION one() RETURNS integer LANGUAGE sql STABLE AS $$\nSELECT 2 -- [two]\n$$;",
            """
            ~ function public.one()
                volatility: none -> stable
                source:
                  - SELECT 1
                  + SELECT 2 -- [two]
            """,
            """
            function public.one() changed [volatility: none -> stable] [source: SELECT 1 -> SELECT 2 -- [two]]
            """
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task a_difference_is_printed_as_text_and_as_json_and_ends_with_1(string before, string after, string text, string json)
    {
        var a = await WriteAsync("a.sql", before);
        var b = await WriteAsync("b.sql", after);

        var asText = await RunAsync("diff", a, b);
        Assert.Equal(Lines(text), Lines(asText.Output));
        Assert.Equal(1, asText.Status);

        var asJson = await RunAsync("diff", a, b, "--format", "json");
        Assert.Equal(Lines(json), Lines(string.Join('\n', Summary(asJson.Output))));
        Assert.Equal(1, asJson.Status);
    }

    [Fact]
    public async Task no_difference_ends_with_0()
    {
        var a = await WriteAsync("a.sql", "CREATE TABLE things (id integer);");

        var (status, output) = await RunAsync("diff", a, a);
        Assert.Equal("no differences", output.Trim());
        Assert.Equal(0, status);
    }

    public void Dispose() => folder.Delete(recursive: true);

    // Blank lines and blanks at a line's end say nothing.
    private static string Lines(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0));

    private static IEnumerable<string> Summary(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("changes").EnumerateArray().Select(change =>
            $"{change.GetProperty("fact")} {change.GetProperty("kind")}"
            + string.Concat(change.GetProperty("attributes").EnumerateArray().Select(attribute =>
                $" [{attribute.GetProperty("name")}: {Value(attribute, "before")} -> {Value(attribute, "after")}]")))];
    }

    private static string Value(JsonElement attribute, string name) => attribute.TryGetProperty(name, out var value) ? value.ToString().Trim() : "none";

    private static async Task<(int Status, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "tenet.dll"), .. arguments, "--no-color"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode <= 1, await errors);
        return (process.ExitCode, output);
    }

    private async Task<string> WriteAsync(string name, string sql)
    {
        var path = Path.Combine(folder.FullName, name);
        await File.WriteAllTextAsync(path, sql, TestContext.Current.CancellationToken);
        return path;
    }
}
