using Npgsql;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Database.RoundTrip;
using Xunit;

namespace Tenet.Tests.Database.Truth;

/// <summary>What documents say is what the catalog holds, read by queries and a Markdown reader that share nothing with us.</summary>
public sealed class ContentTests(SandboxFixture fixture)
{
    private const string Outline = "docs/outline.md";
    private const string Reference = "docs/schema-reference.md";
    private const string Sot = "docs/SoT.ACTUAL_SCHEMA.md";
    private const string Guide = "docs/schema-guide.md";
    private const string Design = "docs/schema-design.md";
    private const string Entities = "Domain & Schema Outline > 3. Domain Objects & Relationships";

    public static TheoryData<string> Subjects => ["motion-mavericks", "vibecoder", "odd-names", "torture"];

    // R-034, R-035, R-040, R-041, R-043: every table and view has its section, and says what its comment says.
    [Theory, MemberData(nameof(Subjects))]
    public Task Every_table_and_view_is_documented_and_nothing_else(string subject) => JudgeAsync(subject, async (judge, documents) =>
    {
        var objects = await judge.ObjectsAsync();
        var sot = documents[Sot];
        Assert.Equal(
            objects.Select(row => Judge.OneLine(row[0])).Order(StringComparer.Ordinal),
            sot.Headings.Where(heading => heading.Split(" > ").Length == 2 && heading.Contains(" > DBT-", StringComparison.Ordinal)).Select(heading => heading.Split(": ", 2)[1]).Order(StringComparer.Ordinal));
        var tables = objects.Where(row => row[1] == "true").ToList();
        Assert.Equal(
            tables.Select(row => (Judge.OneLine(row[0]), row[2].Length == 0 ? "no comment in the database" : Judge.OneLine(row[2]))).Order(),
            documents[Outline].Rows(Entities).Where(row => row.Count == 4).Select(row => (row[0], Judge.OneLine(row[1]))).Order());
        var guide = documents[Guide];
        var grouped = guide.Headings.Where(heading => heading.Contains(" > Core Tables > ", StringComparison.Ordinal)).SelectMany(guide.Items).ToList();
        Assert.All(objects, row => Assert.Single(grouped, item => item.StartsWith(Judge.OneLine(row[0]) + ": ", StringComparison.Ordinal)));
        Assert.Equal(tables.Count, Assert.Single(guide.Mermaid).Split('\n').Count(line => line.EndsWith(" {", StringComparison.Ordinal)));
        var overview = string.Concat(documents[Reference].Paragraphs("Database Schema > Overview"));
        var relations = await judge.RelationsAsync();
        Assert.Contains($"{Count(tables.Count, "table")}, {Count(objects.Count - tables.Count, "view")}, {Count(relations.Count, "relation")}.", overview, StringComparison.Ordinal);
    });

    // R-217: those of views too.
    [Theory, MemberData(nameof(Subjects))]
    public Task Every_column_is_as_the_catalog_has_it(string subject) => JudgeAsync(subject, async (judge, documents) =>
    {
        var expected = (await judge.ColumnsAsync()).Select(row => string.Join(" ¦ ", row.Take(5).Select(Judge.OneLine).Append(row[5].Length == 0 ? "–" : Judge.OneLine(row[5]))));
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Sections(documents[Sot]).SelectMany(section => documents[Sot].Rows($"{section.Heading} > Field Specifications").Select(row => string.Join(" ¦ ", row.Take(5).Select(Judge.OneLine).Prepend(section.Name)))).Order(StringComparer.Ordinal));
    });

    // The order of rows is that of the catalog.
    [Theory, MemberData(nameof(Subjects))]
    public Task Columns_stand_in_the_order_of_the_table(string subject) => JudgeAsync(subject, async (judge, documents) =>
    {
        var expected = (await judge.ColumnsAsync()).GroupBy(row => row[0]).ToDictionary(group => Judge.OneLine(group.Key), group => group.Select(row => Judge.OneLine(row[1])));
        Assert.All(Sections(documents[Sot]), section => Assert.Equal(expected.GetValueOrDefault(section.Name, []), documents[Sot].Rows($"{section.Heading} > Field Specifications").Select(row => Judge.OneLine(row[0]))));
    });

    [Theory, MemberData(nameof(Subjects))]
    public Task Every_index_is_as_the_catalog_has_it(string subject) => JudgeAsync(subject, async (judge, documents) =>
    {
        var expected = await judge.IndexesAsync();
        var shown = Sections(documents[Sot]).SelectMany(section => documents[Sot].Rows($"{section.Heading} > Indexes & Performance").Select(row => (section.Name, Index: row))).ToList();
        Assert.Equal(
            expected.Select(row => $"{Judge.OneLine(row[0])} {Judge.OneLine(row[1])} {row[2]}").Order(StringComparer.OrdinalIgnoreCase),
            shown.Select(row => $"{row.Name} {row.Index[0]} {row.Index[2]}").Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
        foreach (var row in expected)
        {
            var columns = shown.Single(item => item.Name == Judge.OneLine(row[0]) && item.Index[0] == Judge.OneLine(row[1])).Index[1];
            Assert.All(row[3].Split('\n'), key => Assert.Contains(Judge.OneLine(key), Judge.OneLine(columns), StringComparison.Ordinal));
        }
    });

    // R-037, R-038: who refers to whom, how many to how many, and what happens on delete and update.
    [Theory, MemberData(nameof(Subjects))]
    public Task Every_relation_is_as_its_constraints_make_it(string subject) => JudgeAsync(subject, async (judge, documents) =>
    {
        var expected = (await judge.RelationsAsync()).Select(row => string.Join(" ¦ ", row.Select(Judge.OneLine)));
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            documents[Outline].Rows(Entities).Where(row => row.Count == 5).Select(row => string.Join(" ¦ ", row.Select(Judge.OneLine))).Order(StringComparer.Ordinal));
    });

    [Theory, MemberData(nameof(Subjects))]
    public Task Every_policy_trigger_and_check_is_named(string subject) => JudgeAsync(subject, async (judge, documents) =>
    {
        var design = documents[Design];
        var details = design.Headings.First(heading => heading.EndsWith(" > Details", StringComparison.Ordinal));
        var secured = design.Items($"{details} > Row-level security (RLS)");
        Assert.All(await judge.PoliciesAsync(), row => Assert.Contains(secured, item => item.StartsWith(Judge.OneLine(row[0]) + ": ", StringComparison.Ordinal) && item.Contains($"{Judge.OneLine(row[1])} ({Judge.OneLine(row[2])})", StringComparison.Ordinal)));
        var fired = design.Items($"{details} > Generated columns & triggers");
        Assert.All(await judge.TriggersAsync(), row => Assert.Contains(fired, item => item.StartsWith($"{Judge.OneLine(row[0])}: {Judge.OneLine(row[1])} {row[2]} ", StringComparison.Ordinal) && row[3].Split(',').All(word => item.Contains(word, StringComparison.Ordinal))));
        var held = design.Items($"{details} > Indexes & constraints").Select(Judge.OneLine).Where(item => item.Contains(": check ", StringComparison.Ordinal)).ToList();
        var checks = (await judge.ChecksAsync()).Select(row => $"{Judge.OneLine(row[0])}: check {Judge.OneLine(row[1])} ").ToList();
        Assert.Equal(checks.Count, held.Count);
        Assert.All(checks, text => Assert.Contains(held, item => item.StartsWith(text, StringComparison.Ordinal)));
    });

    [Theory, MemberData(nameof(Subjects))]
    public Task Every_enum_has_its_labels_in_their_order(string subject) => JudgeAsync(subject, async (judge, documents) =>
    {
        var reference = documents[Reference];
        var shown = reference.Headings.Where(heading => heading.StartsWith("Database Schema > Enums", StringComparison.Ordinal)).SelectMany(reference.Code)
            .Where(sql => sql.Contains(" AS ENUM (", StringComparison.Ordinal)).ToList();
        var expected = await judge.EnumsAsync();
        Assert.Equal(expected.Count, shown.Count);
        Assert.All(expected, row =>
        {
            var sql = Assert.Single(shown, sql => sql.StartsWith($"CREATE TYPE {row[0]} AS ENUM (", StringComparison.Ordinal));
            Assert.Equal(row[1].Split('\n', StringSplitOptions.RemoveEmptyEntries), sql.Split('\n').Skip(1).SkipLast(1).Select(line => line.Trim().TrimEnd(',')));
        });
    });

    // R-020
    [Theory, MemberData(nameof(Subjects))]
    public Task Every_row_has_the_cells_of_its_head(string subject) => JudgeAsync(subject, (_, documents) =>
    {
        Assert.All(documents.Values.SelectMany(document => document.Cells), rows => Assert.Single(rows.Distinct()));
        Assert.DoesNotContain(documents.Values, document => document.Headings.Any(heading => heading.Contains("<script>", StringComparison.Ordinal) && !heading.Contains("alert", StringComparison.Ordinal)));
        return Task.CompletedTask;
    });

    internal static async Task<SandboxDatabase> CreateAsync(Postgres.Sandbox.Sandbox sandbox, string subject)
    {
        if (subject != "odd-names")
        {
            return await Subject.CreateAsync(sandbox, subject, CancellationToken.None);
        }

        var database = await sandbox.CreateDatabaseAsync(CancellationToken.None);
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await ScriptRunner.RunAsync(connection, new SqlScript("odd-names.sql", await File.ReadAllTextAsync(Repository.Case("documents", "odd-names.sql"))), CancellationToken.None);
        return database;
    }

    private static IEnumerable<(string Heading, string Name)> Sections(ReadDocument sot) =>
        sot.Headings.Where(heading => heading.Split(" > ").Length == 2 && heading.Contains(" > DBT-", StringComparison.Ordinal)).Select(heading => (heading, heading.Split(": ", 2)[1]));

    private static string Count(int count, string word) => $"{count} {word}{(count == 1 ? "" : "s")}";

    private async Task JudgeAsync(string subject, Func<Judge, IReadOnlyDictionary<string, ReadDocument>, Task> test)
    {
        await using var database = await CreateAsync(fixture.Sandbox, subject);
        var model = await CatalogReader.ReadAsync(database.OpenAsync, CancellationToken.None);
        var texts = new TruthDesk().Write(model);
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await test(new Judge(connection), texts.Where(pair => pair.Key.EndsWith(".md", StringComparison.Ordinal)).ToDictionary(pair => pair.Key, pair => new ReadDocument(pair.Value)));
    }
}
