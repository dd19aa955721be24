using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Planning.ZeroDowntime;
using Xunit;

namespace Tenet.Tests.Database.ZeroDowntime;

/// <summary>What a series refuses, what it leaves, and that it goes on where it was stopped.</summary>
[Collection(TrialServers.Collection)]
public sealed class SeriesGuardTests(TrialServers fixture)
{
    private const string People = "CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL DEFAULT 'nobody', age text);";
    private const string Renamed = "CREATE TABLE people (id int PRIMARY KEY,\n-- tenet:renamed-from people.name\nfull_name text NOT NULL DEFAULT 'nobody', age text);";

    //
    [Fact]
    public async Task a_backfill_that_is_stopped_in_the_middle_goes_on_and_writes_no_row_twice()
    {
        const string Halting = """
            CREATE FUNCTION code(id int) RETURNS text LANGUAGE plpgsql AS $$
            BEGIN
                IF id > 5000 AND current_setting('app.halt', true) = 'on' THEN RAISE EXCEPTION 'stopped'; END IF;
                RETURN 'c' || id;
            END
            $$;
            """;
        await using var series = await SmallSeries.WriteAsync(
            fixture.Sandbox, Halting + People, Halting + People.Replace("age text", "age text,\n-- tenet:filled-from code(id)\ncode text NOT NULL", StringComparison.Ordinal));
        await series.DoAsync("INSERT INTO people SELECT n, 'n' || n FROM generate_series(1, 7000) n");
        foreach (var file in series.Of(SeriesPhase.Expand))
        {
            await series.RunAsync(file.Up);
        }

        var backfill = Assert.Single(series.Of(SeriesPhase.Backfill)).Up;

        await Assert.ThrowsAsync<PostgresException>(() => series.RunAsync(backfill, "SET app.halt = 'on'"));

        // What was committed stays.
        var done = await series.AskAsync("SELECT count(code) FROM people");
        Assert.InRange(int.Parse(done!, System.Globalization.CultureInfo.InvariantCulture), 1, 5000);
        var written = $"SELECT count(code) || ' ' || max(xmin::text::bigint) FROM people WHERE id <= {done}";
        var first = await series.AskAsync(written);
        Assert.StartsWith(done + " ", first, StringComparison.Ordinal);
        await series.RunAsync(backfill);
        Assert.Equal("7000", await series.AskAsync("SELECT count(*) FROM people WHERE code = 'c' || id"));
        Assert.Equal(first, await series.AskAsync(written));
    }

    //
    [Fact]
    public async Task a_contract_goes_on_when_nobody_used_the_old_form_for_the_time_that_is_set_and_waits_an_hour_by_itself()
    {
        await using var series = await SmallSeries.WriteAsync(fixture.Sandbox, People, Renamed);
        foreach (var file in series.Files.Where(file => file.Phase != SeriesPhase.Contract))
        {
            await series.RunAsync(file.Up);
        }

        await series.DoAsync("INSERT INTO people (id, full_name) VALUES (1, 'new')");
        var contract = series.Of(SeriesPhase.Contract).First().Up;
        await series.RunAsync(contract, "SET tenet.quiet = '1 hour'");
        await series.DoAsync("UPDATE people SET name = name");

        var refused = await Assert.ThrowsAsync<PostgresException>(() => series.RunAsync(contract, "SET tenet.quiet = ''"));

        Assert.Equal("55006", refused.SqlState);
        Assert.Contains("public.people.name -> public.people.full_name: the old form is still in use", refused.MessageText, StringComparison.Ordinal);
        Assert.Contains("tenet.quiet", refused.Hint, StringComparison.Ordinal);
        await Task.Delay(1100, TestContext.Current.CancellationToken);
        await series.RunAsync(contract, "SET tenet.quiet = '1 second'");
    }

    [Fact]
    public async Task a_contract_refuses_where_the_two_forms_differ()
    {
        await using var series = await SmallSeries.WriteAsync(fixture.Sandbox, People, Renamed);
        foreach (var file in series.Files.Where(file => file.Phase != SeriesPhase.Contract))
        {
            await series.RunAsync(file.Up);
        }

        await series.DoAsync("INSERT INTO people (id, full_name) VALUES (1, 'new')");
        await series.DoAsync("ALTER TABLE people DISABLE TRIGGER USER; UPDATE people SET full_name = 'other'; ALTER TABLE people ENABLE TRIGGER USER");

        var refused = await Assert.ThrowsAsync<PostgresException>(() => series.RunAsync(series.Of(SeriesPhase.Contract).First().Up));

        Assert.Contains("not equal in all rows", refused.MessageText, StringComparison.Ordinal);
        Assert.DoesNotContain("other", $"{refused.MessageText} {refused.Detail} {refused.Hint}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_role_whose_rows_are_hidden_by_a_policy_fails_to_fill_and_skips_none()
    {
        const string Secured = People + "ALTER TABLE people ENABLE ROW LEVEL SECURITY; ALTER TABLE people FORCE ROW LEVEL SECURITY; CREATE POLICY mine ON people USING (id = 1);";
        await using var series = await SmallSeries.WriteAsync(fixture.Sandbox, Secured, Secured.Replace(People, Renamed, StringComparison.Ordinal));
        foreach (var file in series.Of(SeriesPhase.Expand))
        {
            await series.RunAsync(file.Up);
        }

        await series.DoAsync($"INSERT INTO people VALUES (1, 'a'), (2, 'b'); CREATE ROLE filler_{Environment.ProcessId} LOGIN; GRANT ALL ON people TO filler_{Environment.ProcessId}");
        try
        {
            var refused = await Assert.ThrowsAsync<PostgresException>(() => series.RunAsync(Assert.Single(series.Of(SeriesPhase.Backfill)).Up, $"SET SESSION AUTHORIZATION filler_{Environment.ProcessId}"));

            Assert.Equal("42501", refused.SqlState);
        }
        finally
        {
            await series.DoAsync($"DROP OWNED BY filler_{Environment.ProcessId}; DROP ROLE filler_{Environment.ProcessId}");
        }
    }

    [Theory]
    [InlineData("CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL, age text, code text NOT NULL);", "TNT4021", "people.code is new and refuses NULL")]
    [InlineData("CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL, age text NOT NULL);", "TNT4021", "people.age refuses NULL from now on")]
    [InlineData("CREATE TABLE people (id int PRIMARY KEY, age text,\n-- tenet:filled-from upper(name)\ncode text);", "TNT4021", "tenet:gives-back name = ")]
    [InlineData("CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL, age int);", "TNT4020", "its type changes from text to integer under one name")]
    [InlineData("CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL, age text,\n-- tenet:filled-from (SELECT 1)\ncode int);", "TNT4022", "subquery")]
    [InlineData("CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL, age text,\n-- tenet:filled-from nothing + 1\ncode int);", "TNT4022", "\"nothing\" does not exist")]
    [InlineData("CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL, age text,\n-- tenet:fill-from 1\ncode int);", "TNT4022", "is no comment that Tenet knows")]
    [InlineData("-- tenet:filled-from 1\nCREATE TABLE people (id int PRIMARY KEY, name text NOT NULL, age text);", "TNT4022", "stands before no column")]
    [InlineData("CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL);\nCREATE TABLE ages (id text PRIMARY KEY,\n-- tenet:moved-from people.age\nage text);", "TNT4022", "Nothing says which row")]
    [InlineData("CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL);\nCREATE TABLE ages (id int PRIMARY KEY,\n-- tenet:moved-from people.agee\nage text);", "TNT4022", "has no column 'people.agee'")]
    public async Task what_cannot_be_done_or_is_not_said_is_an_error_and_never_done_the_direct_way(string after, string code, string why)
    {
        var error = await Assert.ThrowsAsync<TenetException>(() => SmallSeries.WriteAsync(fixture.Sandbox, People.Replace(" DEFAULT 'nobody'", "", StringComparison.Ordinal), after));

        Assert.Equal(code, error.Code.Id);
        Assert.Contains(why, $"{error.Message} {string.Join(' ', error.Details)}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task comments_say_nothing_any_more_once_it_is_done()
    {
        const string After = "CREATE TABLE people (id int PRIMARY KEY, age text,\n-- tenet:filled-from upper(name)\n-- tenet:gives-back name = lower(code)\ncode text);";

        await using var series = await SmallSeries.WriteAsync(fixture.Sandbox, After, After);

        Assert.Empty(series.Files);
    }

    [Fact]
    public async Task the_same_input_gives_the_same_statements()
    {
        await using var one = await SmallSeries.WriteAsync(fixture.Sandbox, People, Renamed);
        await using var other = await SmallSeries.WriteAsync(fixture.Sandbox, People, Renamed);

        Assert.Equal(one.Files.SelectMany(file => file.Up.Steps.Concat(file.Down.Steps)).Select(step => step.Sql), other.Files.SelectMany(file => file.Up.Steps.Concat(file.Down.Steps)).Select(step => step.Sql));
    }
}
