using System.Text.Json;
using Npgsql;
using Tenet.Core.Errors;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet seed</c>: scripts that are the same each time and that a database takes, and rows that are loaded.</summary>
public sealed class SeedTests(SandboxFixture fixture)
{
    private const string Shop = """
        CREATE TABLE shops (id uuid PRIMARY KEY, name text NOT NULL UNIQUE);
        CREATE TYPE mood AS ENUM ('calm', 'grim');
        CREATE TABLE staff (shop_id uuid NOT NULL REFERENCES shops, id bigint GENERATED ALWAYS AS IDENTITY, email text NOT NULL CHECK (email LIKE '%@%'), moods mood[] NOT NULL, PRIMARY KEY (shop_id, id));
        CREATE TABLE orders (shop_id uuid NOT NULL, id int NOT NULL, seller_id bigint NOT NULL, created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL, note text, PRIMARY KEY (shop_id, id), FOREIGN KEY (shop_id, seller_id) REFERENCES staff, CHECK (created_at <= updated_at));
        CREATE TABLE a (id int PRIMARY KEY, b_id int NOT NULL);
        CREATE TABLE b (id int PRIMARY KEY, a_id int NOT NULL REFERENCES a);
        ALTER TABLE a ADD FOREIGN KEY (b_id) REFERENCES b;
        """;

    private const string Project = """
        tenancy: { strategy: row-level-security, root: shops, column: shop_id }
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    //
    [Fact]
    public async Task A_script_loads_once_and_a_second_time_changes_nothing()
    {
        using var folder = Folder(Shop);
        var script = Path.Combine(folder.Path, "rows.sql");
        var run = await CommandRun.Of("-p", folder.Path, "seed", "--tenants", "2", "--rows", "5", "--out", script);
        Assert.True(run.Exit == 0, run.ToString());
        Assert.StartsWith("32 rows in 5 of 5 tables for 2 tenants", run.Out, StringComparison.Ordinal);

        await using var database = await fixture.Sandbox.CreateDatabaseAsync(Cancellation);
        await using var connection = await database.OpenAsync(Cancellation);
        await LoadAsync(connection, new SqlScript("shop.sql", Shop));
        await LoadAsync(connection, new SqlScript("rows.sql", await File.ReadAllTextAsync(script, Cancellation)));
        Assert.Equal(2L, await CountAsync(connection, "public.shops"));
        Assert.Equal(10L, await CountAsync(connection, "public.staff"));
        Assert.Equal(10L, await CountAsync(connection, "public.orders"));
        Assert.Equal(0L, await CountAsync(connection, "public.orders o JOIN public.staff s ON s.id = o.seller_id WHERE s.shop_id <> o.shop_id"));

        await Assert.ThrowsAsync<TenetException>(() => LoadAsync(connection, new SqlScript("rows.sql", File.ReadAllText(script))));
        await LoadAsync(connection, new SqlScript("end", "ROLLBACK"));
        Assert.Equal(10L, await CountAsync(connection, "public.orders"));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_bytes_and_another_one_other_rows()
    {
        using var folder = Folder(Shop);
        var runs = await Task.WhenAll(((string[])["1", "1", "2"]).Select(seed => CommandRun.Of("-p", folder.Path, "seed", "--seed", seed, "--copy")));

        Assert.All(runs, run => Assert.Equal(0, run.Exit));
        Assert.Contains("COPY public.orders (", runs[0].Out, StringComparison.Ordinal);
        Assert.Equal(runs[0].Out, runs[1].Out);
        var (first, other) = (runs[0].Out.Split('\n'), runs[2].Out.Split('\n'));
        Assert.Equal(first.Length, other.Length);
        Assert.DoesNotContain(other.Where(line => line.Contains("@example.com", StringComparison.Ordinal)), first.Contains);
    }

    [Fact]
    public async Task Rows_are_loaded_into_a_database_all_or_none()
    {
        using var folder = Folder(Shop);
        await using var database = await fixture.Sandbox.CreateDatabaseAsync(Cancellation);
        await using var connection = await database.OpenAsync(Cancellation);
        string[] load = ["-p", folder.Path, "seed", "--tenants", "2", "--rows", "7", "--rows", "orders=1000", "--database", Url(database), "--yes"];

        var refused = await CommandRun.Of(load);
        Assert.True(refused.Exit == 1, refused.ToString());
        Assert.Contains("TNT5011: relation \"public.", refused.Error, StringComparison.Ordinal);

        await LoadAsync(connection, new SqlScript("shop.sql", Shop));
        var loaded = await CommandRun.Of(load);
        Assert.True(loaded.Exit == 0, loaded.ToString());
        Assert.Contains("rows/s", loaded.Error, StringComparison.Ordinal);
        Assert.Equal(2000L, await CountAsync(connection, "public.orders"));
        // The sequence goes on behind what was given.
        await LoadAsync(connection, new SqlScript("one", "INSERT INTO staff (shop_id, email, moods) SELECT id, 'a@b', '{}' FROM shops"));

        var again = await CommandRun.Of(load);
        Assert.True(again.Exit == 0, again.ToString());
        Assert.Contains("there already", again.Out, StringComparison.Ordinal);
        Assert.Equal(2000L, await CountAsync(connection, "public.orders"));
    }

    // Triggers and defaults that name tables and sequences as an application's search_path finds them.
    [Fact]
    public async Task Rows_pass_triggers_and_defaults_that_name_no_schema()
    {
        const string journal = """
            CREATE TABLE journal (n bigint PRIMARY KEY, what text);
            CREATE SEQUENCE numbers;
            CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO journal SELECT nextval('numbers'), TG_OP; RETURN NEW; END $$;
            CREATE TABLE letters (id bigint PRIMARY KEY DEFAULT nextval('numbers'::text), body text NOT NULL);
            CREATE TRIGGER note AFTER INSERT ON letters FOR EACH ROW EXECUTE FUNCTION note();
            """;
        using var folder = Folder(journal);
        folder.Write("tenet.yml", "");
        var script = Path.Combine(folder.Path, "rows.sql");
        var run = await CommandRun.Of("-p", folder.Path, "seed", "--rows", "4", "--rows", "journal=0", "--out", script);
        Assert.True(run.Exit == 0, run.ToString());

        await using var database = await fixture.Sandbox.CreateDatabaseAsync(Cancellation);
        await using var connection = await database.OpenAsync(Cancellation);
        await LoadAsync(connection, new SqlScript("journal.sql", journal));
        await LoadAsync(connection, new SqlScript("rows.sql", await File.ReadAllTextAsync(script, Cancellation)));
        Assert.Equal(4L, await CountAsync(connection, "public.letters"));
        Assert.Equal(4L, await CountAsync(connection, "public.journal"));
    }

    [Fact]
    public async Task What_cannot_be_made_up_is_named_and_a_sample_of_it_is_a_template()
    {
        const string coupons = "CREATE TABLE coupons (id int PRIMARY KEY, secret text NOT NULL CONSTRAINT knows_it CHECK (md5(secret) = '5ebe2294ecd0e0f08eab7690d2a6ee69'));";
        using var folder = Folder(Shop + coupons);

        var without = await CommandRun.Of("-p", folder.Path, "--format", "json", "seed");
        Assert.Equal(1, without.Exit);
        using (var said = JsonDocument.Parse(without.Out))
        {
            var missing = Assert.Single(said.RootElement.GetProperty("missing").EnumerateArray());
            Assert.Equal(("public.coupons", "knows_it"), (missing.GetProperty("table").GetString(), missing.GetProperty("constraint").GetString()));
            Assert.StartsWith("INSERT INTO public.coupons (id, secret)", missing.GetProperty("sample").GetString(), StringComparison.Ordinal);
            Assert.Equal(5, said.RootElement.GetProperty("tables").EnumerateArray().Count(table => table.GetProperty("rows").GetInt64() > 0));
        }

        folder.Write("db/samples/coupons.sql", "INSERT INTO coupons VALUES (77, 'secret');");
        var with = await CommandRun.Of("-p", folder.Path, "seed", "--rows", "6", "--out", Path.Combine(folder.Path, "rows"));
        Assert.True(with.Exit == 0, with.ToString());
        var files = Directory.GetFiles(Path.Combine(folder.Path, "rows")).Select(Path.GetFileName).Order().ToList();
        Assert.Equal(5, files.Count);
        var text = await File.ReadAllTextAsync(Path.Combine(folder.Path, "rows", files.Single(file => file!.EndsWith("_coupons.sql", StringComparison.Ordinal))!), Cancellation);
        Assert.Equal(6, text.Split("'secret'").Length - 1);
        Assert.DoesNotContain("'77'", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TNT1011", "--rows", "many")]
    [InlineData("TNT1011", "--rows", "oders=3")]
    [InlineData("TNT1011", "--tenants", "0")]
    [InlineData("TNT1011", "--database", "postgres://localhost/none")]
    public async Task What_makes_no_sense_is_refused(string code, params string[] arguments)
    {
        using var folder = Folder(Shop);
        var run = await CommandRun.Of(["-p", folder.Path, "seed", .. arguments]);

        Assert.Equal(2, run.Exit);
        Assert.StartsWith(code, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tenants_must_be_declared_before_they_are_counted()
    {
        using var folder = new TestFolder();
        folder.Write("db/schema/shop.sql", Shop);
        var run = await CommandRun.Of("-p", folder.Path, "seed", "--tenants", "2");

        Assert.Equal(2, run.Exit);
        Assert.StartsWith("TNT5012", run.Error, StringComparison.Ordinal);
    }

    private static TestFolder Folder(string schema)
    {
        var folder = new TestFolder();
        folder.Write("tenet.yml", Project);
        folder.Write("db/schema/shop.sql", schema);
        return folder;
    }

    private static Task LoadAsync(NpgsqlConnection connection, SqlScript script) => ScriptRunner.RunAsync(connection, script, Cancellation);

    private static string Url(SandboxDatabase database)
    {
        var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        return $"postgres://{settings.Username}@/{database.Name}?host={Uri.EscapeDataString(settings.Host!)}";
    }

    private static async Task<long> CountAsync(NpgsqlConnection connection, string from)
    {
        await using var command = new NpgsqlCommand($"SELECT count(*) FROM {from}", connection);
        return (long)(await command.ExecuteScalarAsync(Cancellation))!;
    }
}
