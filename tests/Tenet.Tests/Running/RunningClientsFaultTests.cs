using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Tenet.Tests.Commands;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Running;

/// <summary>Clients read and write while migrations run that keep nobody waiting; their longest wait is told. Only under <c>TENET_TEST_FAULTS=all</c>.</summary>
public sealed class RunningClientsFaultTests(SandboxFixture servers)
{
    private const string Before = "CREATE TABLE kinds (id int PRIMARY KEY);\nCREATE TABLE t (id int PRIMARY KEY, kind int, v int, name text);\n";

    //
    [Theory]
    [InlineData("index", "CREATE TABLE kinds (id int PRIMARY KEY);\nCREATE TABLE t (id int PRIMARY KEY, kind int, v int, name text);\nCREATE INDEX t_v ON t (v);\n")]
    [InlineData("unique", "CREATE TABLE kinds (id int PRIMARY KEY);\nCREATE TABLE t (id int PRIMARY KEY, kind int, v int, name text, CONSTRAINT t_key UNIQUE (id, v));\n")]
    [InlineData("check", "CREATE TABLE kinds (id int PRIMARY KEY);\nCREATE TABLE t (id int PRIMARY KEY, kind int, v int CONSTRAINT v_sign CHECK (v >= 0), name text);\n")]
    [InlineData("not null", "CREATE TABLE kinds (id int PRIMARY KEY);\nCREATE TABLE t (id int PRIMARY KEY, kind int, v int NOT NULL, name text);\n")]
    [InlineData("foreign key", "CREATE TABLE kinds (id int PRIMARY KEY);\nCREATE TABLE t (id int PRIMARY KEY, kind int CONSTRAINT t_kind REFERENCES kinds, v int, name text);\n")]
    [InlineData("wider type", "CREATE TABLE kinds (id int PRIMARY KEY);\nCREATE TABLE t (id int PRIMARY KEY, kind int, v bigint, name text);\n")]
    public async Task Clients_go_on_while_it_runs(string what, string after)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("TENET_TEST_FAULTS") == "all", "It takes long; TENET_TEST_FAULTS=all runs it.");
        using var project = TestFolder.With(("tenet.yml", $"postgres: {{ version: {SandboxFixture.Major} }}\n"), ("db/schema/t.sql", after), ("db/migrations/001_t.sql", Before));
        Expect.Success(await CommandRun.Of("migrate", "new", "change", "--no-proof", "--accept", "all", "-p", project.Path));
        await using var database = await RunnerCase.OnAsync(servers.Sandbox);
        database.Set = Cli.Projects.ProjectFolder.OpenWhole(project.Path).Migrations();
        await database.UpAsync("001");
        await database.ExecuteAsync("INSERT INTO kinds VALUES (1)", "INSERT INTO t SELECT g, 1, g, 'n' FROM generate_series(1, 300000) g");

        using var end = new CancellationTokenSource();
        var clients = Enumerable.Range(0, 4).Select(number => Task.Run(() => WorkAsync(database, number, end.Token))).ToArray();
        var since = Stopwatch.StartNew();
        await database.UpAsync();
        var took = since.Elapsed;
        await end.CancelAsync();
        var work = await Task.WhenAll(clients);

        Assert.All(work, client => Assert.True(client.Statements > 0));
        Assert.Equal(300000 + work.Sum(client => client.Inserted), int.Parse(await database.AskAsync("SELECT count(*) FROM t"), CultureInfo.InvariantCulture));
        Assert.Equal("applied", string.Join(' ', (await database.StatesAsync()).Split(' ').Distinct()));
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"clients during '{what}': {took.TotalSeconds:0.0} s, {work.Sum(client => client.Statements)} statements, longest stall {work.Max(client => client.Longest).TotalMilliseconds:0} ms"));
        Assert.True(work.Max(client => client.Longest) < TimeSpan.FromSeconds(2));
    }

    private static async Task<(int Statements, int Inserted, TimeSpan Longest)> WorkAsync(RunnerCase database, int number, CancellationToken end)
    {
        await using var connection = await database.OpenAsync();
        var (statements, inserted, longest) = (0, 0, TimeSpan.Zero);
        while (!end.IsCancellationRequested)
        {
            var since = Stopwatch.GetTimestamp();
            await using var command = new NpgsqlCommand(
                number % 2 == 0
                    ? string.Create(CultureInfo.InvariantCulture, $"INSERT INTO t (id, kind, v, name) VALUES ({1_000_000 * (number + 1) + inserted++}, 1, {inserted}, 'w')")
                    : string.Create(CultureInfo.InvariantCulture, $"SELECT name FROM t WHERE id = {1 + (statements % 300000)}"),
                connection);
            await command.ExecuteNonQueryAsync(CancellationToken.None);
            statements++;
            longest = Stopwatch.GetElapsedTime(since) is var took && took > longest ? took : longest;
        }

        return (statements, inserted, longest);
    }
}
