using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>Servers that are down, too old, not there, or that refuse us.</summary>
public sealed class BadServerTests
{
    [Fact]
    public async Task A_server_that_is_down_is_told_without_the_password()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        foreach (var format in (string[])["text", "json"])
        {
            var run = await CommandRun.Of("snapshot", $"postgres://joe:hunter2@127.0.0.1:{port}/shop", "-v", "--format", format);

            Assert.Equal(3, run.Exit);
            Assert.Contains("TNT2003", run.Error + run.Out, StringComparison.Ordinal);
            Assert.Contains("joe:***@127.0.0.1", run.Error + run.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("hunter2", run.Error + run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_socket_that_is_not_there_is_a_server_that_is_down()
    {
        using var folder = new TestFolder();

        Expect.Error(await CommandRun.Of("snapshot", $"postgres:///shop?host={folder.Path}"), "TNT2003", 3);
        Expect.Error(await CommandRun.Of("check", "-p", Repository.At("examples", "vibecoder"), "--sandbox-url", $"postgres:///shop?host={folder.Path}"), "TNT2003", 3);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_named()
    {
        await using var server = await RunningServer.StartAsync();

        var run = await CommandRun.Of("snapshot", server.UrlOf("no_such_database"));

        Expect.Error(run, "TNT2003", 3);
        Assert.Contains("no_such_database", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_socket_is_not_encrypted_whatever_sslmode_says()
    {
        // As with psql; the server has no certificate.
        await using var server = await RunningServer.StartAsync();

        Expect.Success(await CommandRun.Of("snapshot", server.SocketUrl + "&sslmode=require"));
        Expect.Success(await CommandRun.Of("snapshot", server.EncodedUrl + "?sslmode=verify-full"));
    }

    [Fact]
    public async Task A_wrong_password_is_never_printed()
    {
        await using var server = await FakeServer.StartAsync(FakeServer.RefusePassword);

        var run = await CommandRun.Of("snapshot", $"postgres://joe:hunter2@127.0.0.1:{server.Port}/shop?sslmode=disable");

        Expect.Error(run, "TNT2003", 3);
        Assert.Contains("password authentication failed", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("snapshot")]
    [InlineData("dump")]
    public async Task A_server_of_version_14_is_too_old(string command)
    {
        await using var server = await FakeServer.StartAsync(FakeServer.SayVersion14);

        var run = await CommandRun.Of(command, $"postgres://joe@127.0.0.1:{server.Port}/shop?sslmode=disable");

        Expect.Error(run, "TNT2004", 3);
        Assert.Contains("PostgreSQL 14.11", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_hangs_up_is_told()
    {
        await using var server = await FakeServer.StartAsync(_ => Task.CompletedTask);

        Expect.Error(await CommandRun.Of("snapshot", $"postgres://joe@127.0.0.1:{server.Port}/shop?sslmode=disable"), "TNT2003", 3);
    }

    [Theory]
    [InlineData("postgres://joe:hunter2@host:notaport/x")]
    [InlineData("postgres://joe:hunter2@host/x?sslmode=perhaps")]
    [InlineData("postgres://joe:hunter2@host/x?nonsense=1")]
    public async Task An_address_that_is_none_is_refused_without_being_repeated(string url)
    {
        var run = await CommandRun.Of("snapshot", url);

        Expect.Error(run, "TNT1004", 2);
        Assert.DoesNotContain("hunter2", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_programs_without_a_server_is_refused()
    {
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE a (id int);"));

        Expect.Error(await CommandRun.With([("TENET_POSTGRES_BIN", folder.At("nowhere"))], "dump", folder.At("a.sql")), "TNT2001", 3);
        Expect.Error(await CommandRun.Of("dump", folder.At("a.sql"), "--postgres-bin", folder.Path), "TNT2001", 3);
    }

    [Fact]
    public async Task Without_npm_and_without_an_installed_server_both_ways_to_get_one_are_told()
    {
        Assert.SkipUnless(OwnMounts.ArePossible, "Hiding this machine's programs needs root and unshare.");
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE a (id int);"));

        var run = await OwnMounts.RunAsync(
            $"""
            set -e
            mkdir '{folder.At("disk")}' && mount -t tmpfs none '{folder.At("disk")}' && cd '{folder.At("disk")}' && mkdir upper work
            mount -t overlay -o lowerdir=/usr/bin,upperdir=upper,workdir=work none /usr/bin
            rm -f /usr/bin/npm
            [ ! -d /usr/lib/postgresql ] || mount -t tmpfs none /usr/lib/postgresql
            cd / && export PATH=/nowhere TENET_CACHE_DIR='{folder.At("cache")}'
            tenet dump '{folder.At("a.sql")}'
            """);

        Assert.SkipWhen(run.Error.Contains("mount:", StringComparison.Ordinal), "There is no overlay of file systems here: " + run.Error);
        Assert.SkipWhen(run.Exit == 0, "A server stands elsewhere on this machine.");
        Expect.Error(run, "TNT2001", 3);
        Assert.Contains("npm", run.Error, StringComparison.Ordinal);
        Assert.Contains("--postgres-bin", run.Error, StringComparison.Ordinal);
    }
}
