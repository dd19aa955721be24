using Tenet.Core.Evidence;
using Tenet.Core.Project.Context;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Proving;
using Xunit;

namespace Tenet.Tests.Database.Proving;

/// <summary>Proofs are executed: what is so is proved, what is not is refuted, what cannot be tried says why.</summary>
public sealed class DocumentProofTests(SandboxFixture fixture)
{
    private const string Shop = """
        CREATE TYPE mood AS ENUM ('calm', 'o''dd');
        CREATE DOMAIN size AS text CHECK (VALUE IN ('s', 'm'));
        CREATE TABLE tenant (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, code text NOT NULL UNIQUE CHECK (code ~ '^[a-z_0-9]+$'));
        CREATE TABLE orders (tenant_id bigint NOT NULL REFERENCES tenant ON DELETE RESTRICT, id uuid NOT NULL, state text NOT NULL CHECK (state IN ('open', 'done')),
                             done_at date, mood mood NOT NULL, size size, boss uuid, PRIMARY KEY (tenant_id, id), CHECK ((state = 'done') = (done_at IS NOT NULL)),
                             FOREIGN KEY (tenant_id, boss) REFERENCES orders ON DELETE SET NULL (boss));
        CREATE TABLE item (id serial PRIMARY KEY, tenant_id bigint NOT NULL, order_id uuid NOT NULL, other int DEFAULT NULL, CHECK (tenant_id > 0),
                           CONSTRAINT item_order FOREIGN KEY (tenant_id, order_id) REFERENCES orders ON DELETE CASCADE,
                           CONSTRAINT item_other FOREIGN KEY (other) REFERENCES item DEFERRABLE INITIALLY DEFERRED);
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    //
    [Fact]
    public async Task Each_foreign_key_does_on_delete_what_it_says()
    {
        var proofs = await ProveAsync(Shop, Claims.DeleteBehaviour);

        Assert.Equal(4, proofs.Count);
        Assert.All(proofs, proof => Assert.True(proof.Verdict == Verdict.Proved, proof.ToString()));
        Assert.Contains("cascade", proofs.Single(proof => proof.Subject.Name == "item_order").Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trigger_that_undoes_the_behaviour_is_seen()
    {
        const string stubborn = """

            CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''never''; END';
            CREATE TRIGGER keep BEFORE DELETE ON item FOR EACH ROW EXECUTE FUNCTION keep();
            CREATE TRIGGER refuse BEFORE DELETE ON tenant FOR EACH ROW EXECUTE FUNCTION refuse();
            """;
        var proofs = (await ProveAsync(Shop + stubborn, Claims.DeleteBehaviour)).ToDictionary(proof => proof.Subject.Name);

        // The rows of a cascade that a trigger keeps: the server leaves orphans and says nothing.
        Assert.Equal((Verdict.Refuted, "deleting the row that is referred to: no effect, not cascade"), (proofs["item_order"].Verdict, proofs["item_order"].Detail));
        Assert.Equal(Verdict.Undecided, proofs["orders_tenant_id_fkey"].Verdict);
        Assert.Contains("never", proofs["orders_tenant_id_fkey"].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Orphans_under_a_key_that_is_not_valid_are_counted()
    {
        const string schema = """
            CREATE TABLE a (id int PRIMARY KEY);
            CREATE TABLE b (a_id int);
            CREATE TABLE c (a_id int REFERENCES a);
            INSERT INTO b VALUES (1), (2), (NULL);
            ALTER TABLE b ADD CONSTRAINT b_a FOREIGN KEY (a_id) REFERENCES a NOT VALID;
            """;
        var proofs = await ProveAsync(schema, Claims.NoOrphans, samples: "INSERT INTO a VALUES (7); INSERT INTO b VALUES (7);");

        Assert.Equal([(Verdict.Refuted, "2 of 3 rows"), (Verdict.Undecided, "no sample row refers to anything by this key")], proofs.Select(proof => (proof.Verdict, proof.Detail!)));
    }

    [Fact]
    public async Task Allowed_values_are_tried_and_other_checks_left_alone()
    {
        var proofs = await ProveAsync(Shop + "CREATE TABLE odd (x text CHECK (x <> 'never'), y text CHECK (y IN ('a') OR y LIKE '%b%'), z text CHECK (z IN ('a') OR length(z) > 5));", Claims.ValuesAccepted);

        Assert.Equal(
            ["enum type public.mood: accepted calm, o'dd; refused another", "domain constraint public.size.size_check: accepted s, m; refused another", "check constraint public.orders.orders_state_check: accepted open, done; refused another"],
            proofs.Where(proof => proof.Subject.Of != "odd").Select(proof => $"{proof.Subject}: {proof.Detail}"));
        Assert.DoesNotContain(proofs, proof => proof.Subject.Name is "odd_x_check" or "odd_z_check");
    }

    //
    [Fact]
    public async Task Examples_are_inserted_or_refused()
    {
        var context = ContextFile.Parse("table: orders\ncolumns: { state: { example: done }, mood: { example: wild }, done_at: { example: 2026-01-01 }, size: { example: xl }, boss: { example: 00000000-0000-4000-8000-000000000009 } }", "o.yml");
        var proofs = (await ProveAsync(Shop, Claims.ExampleAccepted, context: context)).ToDictionary(proof => proof.Subject.Name);

        Assert.Equal((Verdict.Proved, "inserted"), (proofs["state"].Verdict, proofs["state"].Detail));
        Assert.Equal((Verdict.Proved, "inserted"), (proofs["done_at"].Verdict, proofs["done_at"].Detail));
        Assert.Equal((Verdict.Proved, "cast to uuid"), (proofs["boss"].Verdict, proofs["boss"].Detail));
        Assert.Equal((Verdict.Refuted, Verdict.Refuted), (proofs["mood"].Verdict, proofs["size"].Verdict));
        Assert.DoesNotContain("wild", proofs["mood"].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_that_names_what_is_gone_is_refuted()
    {
        var proofs = await ProveAsync(Shop, Claims.QueryPrepares, queries: "SELECT id FROM orders WHERE tenant_id = $1;\nSELECT nothing FROM orders;");

        Assert.Equal([("query-prepares q.sql:1", Verdict.Proved), ("query-prepares q.sql:2", Verdict.Refuted)], proofs.Select(proof => (proof.Claim, proof.Verdict)));
    }

    //
    [Fact]
    public async Task The_printed_sql_recreates_each_table() =>
        Assert.Equal([Verdict.Proved, Verdict.Proved, Verdict.Proved], (await ProveAsync(Shop, Claims.DdlExecutes)).Select(proof => proof.Verdict));

    private async Task<IReadOnlyList<Proof>> ProveAsync(string schema, string claim, string? samples = null, string? queries = null, ObjectContext? context = null)
    {
        SqlScript[] scripts = [new SqlScript("schema.sql", schema)];
        await using var database = await fixture.Sandbox.CreateDatabaseAsync(Cancellation);
        await using (var connection = await database.OpenAsync(Cancellation))
        {
            await SchemaLoader.LoadAsync(connection, scripts, Cancellation);
        }

        var model = await CatalogReader.ReadAsync(database.OpenAsync, Cancellation);
        var input = new ProofInput(
            scripts, model, new ProjectContext(context is null ? [] : [context]), samples is null ? [] : [new SqlScript("s.sql", samples)], queries is null ? [] : [new SqlScript("q.sql", queries)], _ => false);
        return [.. (await DocumentProofs.RunAsync(fixture.Sandbox, input, Cancellation)).Where(proof => proof.Claim.Split(' ')[0] == claim)];
    }
}
