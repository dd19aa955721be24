using Npgsql;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>The documents of the examples, imported: what a form shows comes back. PostgreSQL's own words for each object are compared.</summary>
public sealed class ImportRoundTripTests(SandboxFixture fixture)
{
    // Names of constraints that PostgreSQL makes for NOT NULL, and all that functions, schemas and types say besides their definition, stand in no form.
    private const string Printed =
        """
        SELECT format('column %s.%s %s %s default %s', a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid))
          FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
         WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm') AND c.relnamespace = 'public'::regnamespace
        UNION ALL SELECT format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n' AND conrelid <> 0
        UNION ALL SELECT format('index %s', pg_get_indexdef(indexrelid)) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relnamespace = 'public'::regnamespace
        UNION ALL SELECT format('policy %s %s %s %s %s %s', tablename, policyname, permissive, cmd, qual, with_check) FROM pg_policies WHERE schemaname = 'public'
        UNION ALL SELECT format('trigger %s', pg_get_triggerdef(oid)) FROM pg_trigger WHERE NOT tgisinternal AND tgrelid::regclass::text NOT LIKE '%.%'
        UNION ALL SELECT format('enum %s %s', enumtypid::regtype, string_agg(enumlabel, ',' ORDER BY enumsortorder)) FROM pg_enum GROUP BY enumtypid
        UNION ALL SELECT format('view %s %s', oid::regclass, pg_get_viewdef(oid)) FROM pg_class WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace
        UNION ALL SELECT format('relation %s security %s %s partition %s owner %s rights %s options %s', oid::regclass, relrowsecurity, relforcerowsecurity, pg_get_expr(relpartbound, oid), relowner::regrole,
                                (SELECT string_agg(right_of::text, ' ' ORDER BY right_of::text) FROM unnest(relacl) AS right_of), reloptions)
          FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm') AND relnamespace = 'public'::regnamespace
        UNION ALL SELECT format('comment on %s: %s', pg_describe_object(classoid, objoid, objsubid), description) FROM pg_description
         WHERE classoid IN ('pg_class'::regclass, 'pg_constraint'::regclass) AND pg_describe_object(classoid, objoid, objsubid) NOT LIKE '%pg_catalog%' AND objoid >= 16384
        """;

    [Theory]
    [InlineData("vibecoder")]
    [InlineData("motion-mavericks")]
    public async Task The_references_of_an_example_bring_its_whole_schema_back(string example)
    {
        using var folder = Project(example);

        var run = await CommandRun.Of("import", Doc(example, "SoT.ACTUAL_SCHEMA.md"), Doc(example, "schema-reference.md"), "--bare", "--out", folder.Path, "--format", "json");

        Assert.True(run.Exit is 0 or 1, run.ToString());
        var (before, after) = (await FactsAsync(example, Repository.At("examples", example, "db", "schema")), await FactsAsync(example, folder.At("db/schema")));
        Assert.True(before.Count > 400, "The example is hardly read at all.");
        Assert.Empty(before.Except(after).Order(StringComparer.Ordinal));
        Assert.Empty(after.Except(before).Order(StringComparer.Ordinal));
    }

    // The outline and the design list columns that matter, the guide the words of a diagram for types. Tables, and the columns they name, come back.
    [Theory]
    [InlineData("vibecoder", "outline.md", 95)]
    [InlineData("vibecoder", "schema-design.md", 95)]
    [InlineData("vibecoder", "schema-guide.md", 140)]
    [InlineData("motion-mavericks", "outline.md", 95)]
    [InlineData("motion-mavericks", "schema-design.md", 95)]
    [InlineData("motion-mavericks", "schema-guide.md", 140)]
    public async Task A_shorter_form_brings_back_the_tables_columns_and_relations_that_it_names(string example, string document, int columns)
    {
        using var folder = Project(example);

        var run = await CommandRun.Of("import", Doc(example, document), "--bare", "--out", folder.Path, "--format", "json");

        Assert.True(run.Exit is 0 or 1, run.ToString());
        var (before, after) = (await FactsAsync(example, Repository.At("examples", example, "db", "schema")), await FactsAsync(example, folder.At("db/schema")));
        var was = Names(before, "column ");
        var came = Names(after, "column ").Where(name => !name.Contains("_default.", StringComparison.Ordinal)).ToHashSet();
        Assert.Empty(came.Except(was));
        Assert.True(came.Count >= columns, $"{came.Count} columns came back.");
        Assert.Empty(Tables(was).Where(table => !char.IsAsciiDigit(table[^1])).Except(Tables(came)).Except(Views(before)));
    }

    private static HashSet<string> Names(IEnumerable<string> facts, string kind) => [.. facts.Where(fact => fact.StartsWith(kind, StringComparison.Ordinal)).Select(fact => fact.Split(' ')[1])];

    private static IEnumerable<string> Tables(IEnumerable<string> columns) => columns.Select(column => column.Split('.')[0]).Distinct();

    private static HashSet<string> Views(IEnumerable<string> facts) => Names(facts, "view ");

    private static string Doc(string example, string name) => Repository.At("examples", example, "docs", name);

    // What is no part of a document stands in tenet.yml: roles, extensions, tenancy.
    private static TestFolder Project(string example)
    {
        var lines = File.ReadAllLines(Repository.At("examples", example, "tenet.yml")).TakeWhile(line => !line.StartsWith("documents:", StringComparison.Ordinal));
        return TestFolder.With(("tenet.yml", string.Join('\n', lines) + "\n"));
    }

    private async Task<HashSet<string>> FactsAsync(string example, string schema)
    {
        using var copy = Project(example);
        var dump = await CommandRun.Of("-p", copy.Path, "dump", schema);
        Expect.Success(dump);
        await using var database = await fixture.Sandbox.CreateDatabaseAsync(TestContext.Current.CancellationToken);
        await using var connection = await database.OpenAsync(TestContext.Current.CancellationToken);
        await using (var load = new NpgsqlCommand(dump.Out, connection))
        {
            await load.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await using (var path = new NpgsqlCommand("RESET ALL", connection))
        {
            await path.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await using var command = new NpgsqlCommand(Printed, connection);
        await using var rows = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var facts = new HashSet<string>(StringComparer.Ordinal);
        while (await rows.ReadAsync(TestContext.Current.CancellationToken))
        {
            facts.Add(rows.GetString(0));
        }

        return facts;
    }
}
