using System.Collections;
using System.Net;
using System.Net.NetworkInformation;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Npgsql;
using NpgsqlTypes;
using Tenet.Core.Model;
using Xunit;

namespace Tenet.Tests.Database.CodeModels;

/// <summary>Generated C#, compiled by the SDK and run on a real server.</summary>
public sealed partial class CSharpModelsTests(SandboxFixture fixture)
{
    // Named as secrets, and left out for that.
    private static readonly HashSet<string> Secrets = ["hashed_token", "passcode_hash", "password_hash"];

    // What information_schema says, but that a NOT NULL which is not validated promises nothing about old rows.
    private const string Columns = """
        SELECT c.relname, a.attname, (a.attnotnull AND NOT EXISTS (SELECT FROM pg_constraint n WHERE n.conrelid = c.oid AND n.contype = 'n' AND NOT n.convalidated AND n.conkey[1] = a.attnum))
                  OR coalesce(i.is_nullable = 'NO' AND NOT a.attnotnull, false), c.relkind::text, n.nspname
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN information_schema.columns i ON i.table_schema = n.nspname AND i.table_name = c.relname AND i.column_name = a.attname
        WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm') AND NOT c.relispartition AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
        ORDER BY n.nspname, c.relname, a.attnum
        """;

    // R-220
    [Fact]
    public async Task The_models_of_all_schemas_compile_with_warnings_as_errors()
    {
        var models = await CompiledModels.OfAsync(fixture.Sandbox);

        Assert.True(models.Exit == 0, models.Output);
        Assert.NotEmpty(models.Assembly.GetTypes());
    }

    // R-033
    [Fact]
    public async Task The_formatter_has_nothing_to_change()
    {
        var models = await CompiledModels.OfAsync(fixture.Sandbox);

        var (exit, output) = await CompiledModels.RunAsync("dotnet", models.Folder, "format", "whitespace", "--no-restore", "--verify-no-changes", "--include-generated");
        Assert.True(exit == 0, output);
    }

    // R-222, R-220, R-221
    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("vibecoder")]
    [InlineData("torture")]
    [InlineData("everything")]
    public async Task A_property_may_be_null_exactly_where_the_database_says_so(string subject)
    {
        var models = await CompiledModels.OfAsync(fixture.Sandbox);
        await using var database = await ModelSubject.CreateAsync(fixture.Sandbox, subject);
        var writer = new Core.CodeModels.ModelWriter(await ModelSubject.ReadAsync(database), Core.Project.Context.ProjectContext.Empty, Core.Project.IgnorePatterns.None);
        var rows = new List<(string Schema, string Table, string Column, bool NotNull, string Kind)>();
        await using (var connection = await database.OpenAsync(CancellationToken.None))
        await using (var command = new NpgsqlCommand(Columns, connection))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                rows.Add((reader.GetString(4), reader.GetString(0), reader.GetString(1), reader.GetBoolean(2), reader.GetString(3)));
            }
        }

        Assert.NotEmpty(rows);
        foreach (var table in rows.GroupBy(row => (row.Schema, row.Table, row.Kind)))
        {
            var kind = table.Key.Kind switch { "v" => FactKind.View, "m" => FactKind.MaterializedView, _ => FactKind.Table };
            var name = RecordName().Match(writer.Snippet(new FactId(kind, table.Key.Schema, table.Key.Table))!.CSharp).Groups[1].Value;
            var properties = models.Assembly.GetType($"{CompiledModels.NamespaceOf(subject)}.{name}", throwOnError: true)!
                .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).OrderBy(property => property.MetadataToken).ToList();
            var shown = table.Where(row => !Secrets.Contains(row.Column)).ToList();
            var isView = kind != FactKind.Table;

            Assert.Equal(
                shown.Select(row => $"{row.Table}.{row.Column} {(row.NotNull && !isView ? "NOT NULL" : "NULL")}"),
                shown.Zip(properties).Select(pair => $"{pair.First.Table}.{pair.First.Column} {(IsNullable(pair.Second) ? "NULL" : "NOT NULL")}"));
            Assert.Equal(shown.Count, properties.Count);
        }
    }

    // R-222
    [Fact]
    public async Task A_row_survives_the_round_trip_through_a_repository()
    {
        var models = await CompiledModels.OfAsync(fixture.Sandbox);
        await using var database = await ModelSubject.CreateAsync(fixture.Sandbox, "everything");
        // As an application would: with all types that the driver knows by itself, and nothing registered.
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var connection = await source.OpenConnectionAsync();
        var code = new GeneratedCode(models.Assembly, CompiledModels.NamespaceOf("everything"), connection);
        var values = Values(code);

        var inserted = await code.CallAsync("EverythingRepository", "InsertAsync", code.Make("NewEverything", values));
        var id = inserted!.GetType().GetProperty("Id")!.GetValue(inserted)!;
        var read = await code.CallAsync("EverythingRepository", "GetAsync", id);

        Assert.All((object?[])[inserted, read], row =>
        {
            Assert.All(values, value => Assert.True(Same(value.Value, Get(row!, value.Key)), $"{value.Key}: {Show(value.Value)} became {Show(Get(row!, value.Key))}"));
            Assert.All((string[])["Nothing", "NoNumber", "NoMood", "NoMoods", "NoJson", "NoInet", "NoMoment"], name => Assert.Null(Get(row!, name)));
            Assert.Equal(84, Get(row!, "Twice"));
            Assert.Equal(1L, Get(row!, "Counter"));
            Assert.Equal(false, Get(row!, "ABoolean"));
        });
        // The server agrees, asked without generated code.
        await using var check = new NpgsqlCommand("SELECT a_mood = 'it''s \"fine\"' AND moods = ARRAY['2 good', NULL]::mood[] AND (a_pair).x = 1 AND an_interval = '1 month 2 days 3 seconds' AND a_timestamptz = '2026-01-02 03:04:05+02' AND bits = B'101' FROM everything", connection);
        Assert.Equal(true, await check.ExecuteScalarAsync());

        // An update writes what it was given, a page finds it behind a smaller key, a delete removes it once.
        Assert.Equal(true, await code.CallAsync("EverythingRepository", "UpdateAsync", read!));
        Assert.True(Same(Get(read!, "Moods"), Get((await code.CallAsync("EverythingRepository", "GetAsync", id))!, "Moods")));
        Assert.Single((IEnumerable)(await code.CallAsync("EverythingRepository", "ListAsync", 10, Guid.Empty))!);
        Assert.Single((IEnumerable)(await code.CallAsync("EverythingRepository", "ListAsync", 10, null))!);
        Assert.Single((IEnumerable)(await code.CallAsync("EverythingViewRepository", "ListAsync", 10))!);
        Assert.Equal(true, await code.CallAsync("EverythingRepository", "DeleteAsync", id));
        Assert.Equal(false, await code.CallAsync("EverythingRepository", "DeleteAsync", id));
        Assert.Null(await code.CallAsync("EverythingRepository", "GetAsync", id));
    }

    private static Dictionary<string, object> Values(GeneratedCode code) => new()
    {
        ["ASmallint"] = (short)-7, ["AnInteger"] = 42, ["ABigint"] = long.MaxValue, ["AReal"] = 1.5f, ["ADouble"] = 0.1, ["ANumeric"] = 12345678901234.567890m, ["AMoney"] = 12.34m,
        ["AText"] = "O'Neil \"x\" $1 \\ 😀", ["AVarchar"] = "short", ["AChar"] = "abc", ["ABytea"] = new byte[] { 0, 255, 7 },
        ["ADate"] = new DateOnly(2026, 2, 28), ["ATime"] = new TimeOnly(23, 59, 58), ["ATimetz"] = "12:30:00+02", ["ATimestamp"] = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
        ["ATimestamptz"] = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)), ["AnInterval"] = new NpgsqlInterval(1, 2, 3_000_000),
        ["AJson"] = Json("""{"a": [1, null]}"""), ["AJsonb"] = Json("""{"b": "c"}"""), ["AnInet"] = new NpgsqlInet(IPAddress.Parse("10.1.2.3"), 24), ["ACidr"] = "10.1.0.0/16",
        ["AMacaddr"] = PhysicalAddress.Parse("08-00-2B-01-02-03"), ["AnInt4range"] = new NpgsqlRange<int>(1, true, 5, false),
        ["ATstzrange"] = new NpgsqlRange<DateTime>(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc)),
        ["AMultirange"] = "{[1,3),[7,9)}", ["ASpan"] = "[1.5,2)", ["AMood"] = code.Enum("Mood", "ItSFine"), ["ALabel"] = "a label", ["SomeLabels"] = new[] { "x", null, "y" }, ["APair"] = "(1,\"a b\")",
        ["Moods"] = code.Enums("Mood", "N2Good", null), ["Numbers"] = new int?[] { 1, null, 3 }, ["Texts"] = new[] { "a,b", null, "" },
        ["Moments"] = new DateTimeOffset?[] { new(2026, 5, 6, 7, 8, 9, TimeSpan.Zero), null }, ["LabelList"] = new[] { "one", null }, ["Bits"] = "101", ["MoreBits"] = "11", ["AnXml"] = "<a>b</a>",
        ["Words"] = "'fox' 'quick'", ["APoint"] = "(1,2)",
    };

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);

    private static object? Get(object row, string property) => row.GetType().GetProperty(property)!.GetValue(row);

    private static bool Same(object? a, object? b) => (a, b) switch
    {
        (JsonElement x, JsonElement y) => JsonElement.DeepEquals(x, y),
        (string x, string y) => x == y,
        (DateTime x, DateTime y) => x.Ticks == y.Ticks,
        (IEnumerable x, IEnumerable y) => x.Cast<object?>().SequenceEqual(y.Cast<object?>()),
        _ => Equals(a, b),
    };

    private static string Show(object? value) => value is IEnumerable items and not string ? string.Join('|', items.Cast<object?>()) : value?.ToString() ?? "null";

    private static bool IsNullable(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    [GeneratedRegex(@"public sealed record (\w+)")]
    private static partial Regex RecordName();
}
