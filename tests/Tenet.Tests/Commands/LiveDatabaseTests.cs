using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>Reading a server of the user's: by each form of its address, as a user without any privilege.</summary>
public sealed class LiveDatabaseTests
{
    [Fact]
    public async Task A_socket_is_named_as_parameter_or_in_the_place_of_the_host()
    {
        await using var server = await RunningServer.StartAsync("CREATE TABLE a (id int)");

        Expect.Success(await CommandRun.Of("diff", server.SocketUrl, server.EncodedUrl));
    }

    [Fact]
    public async Task Nothing_is_changed_on_the_server()
    {
        await using var server = await RunningServer.StartAsync("CREATE TABLE a (id int)", "ALTER ROLE postgres SET default_transaction_read_only = on");

        Expect.Success(await CommandRun.Of("snapshot", server.SocketUrl));
    }

    [Fact]
    public async Task A_plain_user_sees_the_schema_and_is_told_what_stays_hidden()
    {
        await using var server = await RunningServer.StartAsync(
            "CREATE ROLE nobody_special LOGIN",
            "REVOKE ALL ON SCHEMA public FROM PUBLIC",
            "CREATE SCHEMA secret",
            "CREATE TABLE secret.plan (id int PRIMARY KEY, body text NOT NULL CHECK (body <> ''))",
            "ALTER TABLE secret.plan ENABLE ROW LEVEL SECURITY",
            "CREATE POLICY own ON secret.plan USING (true)",
            "CREATE FUNCTION secret.answer() RETURNS int LANGUAGE sql RETURN 42",
            "CREATE FOREIGN DATA WRAPPER fdw OPTIONS (debug 'true')",
            "CREATE SERVER far FOREIGN DATA WRAPPER fdw",
            "CREATE USER MAPPING FOR postgres SERVER far OPTIONS (password 'tell-nobody')",
            "CREATE SUBSCRIPTION feed CONNECTION 'host=nowhere password=tell-nobody' PUBLICATION p WITH (connect = false)");

        var run = await CommandRun.Of("snapshot", server.UrlOf(server.Database, "nobody_special"));

        Assert.True(run.Exit == 0, run.ToString());
        Assert.Contains("secret.plan.body", run.Out, StringComparison.Ordinal);
        Assert.Contains("secret.answer", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("tell-nobody", run.Out + run.Error, StringComparison.Ordinal);
        Assert.Contains("not covered:", run.Error, StringComparison.Ordinal);
        Assert.Contains("subscription feed", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Superuser_and_plain_user_read_the_same_facts()
    {
        await using var server = await RunningServer.StartAsync(
            "CREATE ROLE nobody_special LOGIN", "CREATE TABLE a (id int PRIMARY KEY)", "CREATE VIEW v AS SELECT id FROM a", "COMMENT ON TABLE a IS 'told'");

        Expect.Success(await CommandRun.Of("diff", server.SocketUrl, server.UrlOf(server.Database, "nobody_special")));
    }

    [Fact]
    public async Task A_sandbox_url_is_left_as_it_was()
    {
        await using var server = await RunningServer.StartAsync("CREATE TABLE mine (id int)", "CREATE DATABASE template0 TEMPLATE template1");
        using var project = TestFolder.With(("tenet.yml", "postgres: { roles: [ shop_owner ] }"), ("db/schema/a.sql", "CREATE TABLE a (id int);\nALTER TABLE a OWNER TO shop_owner;"));
        var before = await CommandRun.Of("snapshot", server.SocketUrl);

        Expect.Success(await CommandRun.Of("check", "-p", project.Path, "--sandbox-url", server.SocketUrl));

        var after = await CommandRun.Of("snapshot", server.SocketUrl);
        Assert.Equal(before.Out, after.Out);
    }
}
