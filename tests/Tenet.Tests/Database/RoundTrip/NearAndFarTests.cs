using Npgsql;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Xunit;

namespace Tenet.Tests.Database.RoundTrip;

/// <summary>
/// Of a near server expressions are read as they are stored, and one of those that read alike is put in words; a far one words each, which makes it the judge.
/// </summary>
public sealed class NearAndFarTests(SandboxFixture fixture)
{
    // What is alike but for numbers and places, and what only looks so.
    private const string Twins = """
        create schema twins;
        create function twins.ok(any_row anyelement) returns boolean language sql as 'select true';
        create table twins.a (id int check (id > 0), tenant uuid, note text default 'x' || 'y', state text check (state in ('on', 'off')), twice int generated always as (id * 2) stored);
        create table twins.moved (tenant uuid, id int check (id > 0), more int, note text default 'x' || 'y', state text check (state in ('on', 'off')), twice int generated always as (id * 2) stored);
        create table twins.renamed (number int check (number > 0), owner uuid, text text default 'x' || 'y', mood text check (mood in ('on', 'off')), twice int generated always as (number * 2) stored);
        create table twins.typed (id bigint check (id > 0), tenant text, note text default 'x' || 'z', state varchar check (state in ('on', 'off')));
        create table twins."A" (id int, "select" int check ("select" > 0), "x :vartype 23 " int check ("x :vartype 23 " > 0));
        """;

    private const string Policies = """
        do $$
        declare t text;
        begin
          foreach t in array array['a', 'moved', 'typed'] loop
            execute format('create policy mine on twins.%I using (tenant::text = current_setting(''app.tenant'', true)) with check (tenant is not null and id > 0)', t);
            execute format('create policy by_row on twins.%I as restrictive using (twins.ok(%I))', t, t);
            execute format('create policy of_system on twins.%I using (tableoid = 1259 and ctid is not null)', t);
            execute format('create policy in_query on twins.%I using (exists (select from twins.renamed r where r.number = %I.id and r.owner::text = tenant::text))', t, t);
            execute format('create policy spaced on twins.%I using (
               tenant::text = current_setting(''app.tenant'', true))', t);
            execute format('create index on twins.%I (id) where state = ''on''', t);
            execute format('create index on twins.%I (id) where %I is not null', t, t);
          end loop;
        end $$;
        create policy mine on twins.renamed using (owner::text = current_setting('app.tenant', true)) with check (owner is not null and number > 0);
        create policy swapped on twins.a using (id > twice);
        create policy swapped on twins.moved using (twice > id);
        create index on twins.renamed (number) where mood = 'on';
        alter table twins.moved drop column more;
        alter table twins.moved add column "select" int check ("select" > 0);
        """;

    public static TheoryData<int, string> Cases() => [.. ((int[])[15, 18]).SelectMany(major => ((string[])["motion-mavericks", "vibecoder", "torture", "twins"]).Select(subject => (major, subject)))];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task both_are_read_alike(int major, string subject)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var sandbox = await fixture.OfAsync(major);
        await using var database = subject == "twins" ? await sandbox.CreateDatabaseAsync(cancellation) : await Subject.CreateAsync(sandbox, subject, cancellation);
        await using var first = await database.OpenAsync(cancellation);
        await using var second = await database.OpenAsync(cancellation);
        if (subject == "twins")
        {
            await ScriptRunner.RunAsync(first, new SqlScript("twins", Twins + Policies), cancellation);
        }

        var near = (await CatalogReader.ReadAsync(first, second, addresses: false, near: true, cancellation)).Model;
        var far = (await CatalogReader.ReadAsync(first, second, addresses: false, near: false, cancellation)).Model;

        Assert.Equal(far.Facts, near.Facts);
        Assert.Equal(far.Edges, near.Edges);
        Assert.True(near.Of<Policy>().Count() >= 5);
        Assert.DoesNotContain(near.Of<CheckConstraint>(), check => check.Expression.Length == 0);

        // A history is read on connections that keep their plans: before there are any, when they are made, and with them.
        await using var third = await database.OpenKeepingPlansAsync(cancellation);
        await using var fourth = await database.OpenKeepingPlansAsync(cancellation);
        for (var time = 0; time < 4; time++)
        {
            var again = await CatalogReader.ReadAsync(third, fourth, addresses: true, cancellation);
            Assert.Equal(far.Facts, again.Model.Facts);
            Assert.Equal(far.Edges, again.Model.Edges);
            Assert.Equal(far.Notices, again.Model.Notices);
        }

        await using var asked = new NpgsqlCommand("SELECT count(*) FROM pg_catalog.pg_prepared_statements", third);
        Assert.True((long)(await asked.ExecuteScalarAsync(cancellation))! > 10);
    }
}
