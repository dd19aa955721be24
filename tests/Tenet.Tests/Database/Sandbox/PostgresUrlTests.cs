using Npgsql;
using Tenet.Core.Errors;
using Tenet.Postgres.Execution;
using Xunit;

namespace Tenet.Tests.Database.Sandbox;

public sealed class PostgresUrlTests
{
    [Theory]
    [InlineData("postgres://u:p%40w@h:5433/d%20b?sslmode=require", "h", 5433, "u", "p@w", "d b", "postgres://u:***@h:5433/d b")]
    [InlineData("postgresql://h/d", "h", 5432, null, null, "d", "postgres://h/d")]
    [InlineData("postgres://u@/d?host=/run/pg", "/run/pg", 5432, "u", null, "d", "postgres://u@/d?host=/run/pg")]
    [InlineData("postgres://u@/d?host=&user=&dbname=", "localhost", 5432, "u", null, "d", "postgres://u@localhost/d")]
    [InlineData("postgres://u@:5433/d", "localhost", 5433, "u", null, "d", "postgres://u@localhost:5433/d")]
    [InlineData("postgres://u@/d?host=/cloudsql/a:b:c", "/cloudsql/a:b:c", 5432, "u", null, "d", "postgres://u@/d?host=/cloudsql/a:b:c")]
    [InlineData("postgres://u@a,b:5433,[::1]:5434/d", "a,b:5433,[::1]:5434", 5432, "u", null, "d", "postgres://u@a,b:5433,[::1]:5434/d")]
    [InlineData("postgres://u@/d?host=::1", "::1", 5432, "u", null, "d", "postgres://u@::1/d")]
    [InlineData("postgres://u:p@w@[::1]:5433/d", "::1", 5433, "u", "p@w", "d", "postgres://u:***@::1:5433/d")]
    public void An_address_is_read_and_its_password_not_shown(string text, string host, int port, string? user, string? password, string database, string shown)
    {
        var url = PostgresUrl.Parse(text);
        var settings = url.ToConnectionStringBuilder();
        Assert.Equal((host, port, user, password, database), (settings.Host, settings.Port, settings.Username, settings.Password, settings.Database));
        Assert.Equal(shown, url.ToString());
    }

    [Theory]
    [InlineData("postgres://%2Frun%2Fpg/d?sslmode=require", SslMode.Disable)]
    [InlineData("postgres:///d?host=/run/pg,/run/other&sslmode=require", SslMode.Disable)]
    [InlineData("postgres://%2Frun%2Fpg,h/d?sslmode=require", SslMode.Require)]
    [InlineData("postgres://h,%2Frun%2Fpg/d?sslmode=verify-full", SslMode.VerifyFull)]
    [InlineData("postgres://h/d", SslMode.Prefer)]
    public void Only_sockets_do_without_what_sslmode_says(string text, SslMode mode) =>
        Assert.Equal(mode, PostgresUrl.Parse(text).ToConnectionStringBuilder().SslMode);

    [Theory]
    [InlineData("postgres://u:secret%00@h/d")]
    [InlineData("mysql://h/d")]
    [InlineData("postgres://u:secret@a,b:x/d")]
    [InlineData("postgres://u:secret@[]/d")]
    [InlineData("postgres://u:secret@[::1/d")]
    [InlineData("postgres://u:secret@h:port/d")]
    [InlineData("postgres://u:secret@h/d?sslmode=maybe")]
    [InlineData("postgres://u:secret@h/d?what=secret")]
    public void A_wrong_address_is_refused_without_its_password(string text)
    {
        var problem = Assert.Throws<TenetException>(() => PostgresUrl.Parse(text));
        Assert.Equal(ErrorCode.SourceUnknown, problem.Code);
        Assert.DoesNotContain("secret", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_written_is_an_address_or_one_error()
    {
        string[] parts =
        [
            "/", "@", ":", "?", "&", "=", ",", "[", "]", "%", "%00", "%zz", "%2F", "::1", "h", "é", " ", "\0", ";", "'", "\"", "5432", "-1", "99999999999",
            "[]", "host=", "port=", "user=", "password=", "dbname=", "sslmode=", "require", "sslcert=", "connect_timeout=", "options=", "application_name=",
        ];
        var random = new Random(1);
        for (var n = 0; n < 5_000; n++)
        {
            var text = "postgres://" + string.Concat(random.GetItems(parts, random.Next(12)));
            try
            {
                var url = PostgresUrl.Parse(text);
                PostgresDataSource.Create(url.ToConnectionStringBuilder()).Dispose();
                _ = url.ToString();
            }
            catch (Exception problem) when (problem is not TenetException)
            {
                Assert.Fail($"{text}: {problem.Message}");
            }
            catch (TenetException problem)
            {
                Assert.Equal(ErrorCode.SourceUnknown, problem.Code);
            }
        }
    }

    [Fact]
    public async Task A_server_that_is_down_is_named_without_the_password()
    {
        var url = PostgresUrl.Parse("postgres://u:secret@127.0.0.1:1/d");
        await using var source = PostgresDataSource.Create(url.ToConnectionStringBuilder());
        var problem = await Assert.ThrowsAsync<TenetException>(() => ServerConnection.OpenAsync(source, url, TestContext.Current.CancellationToken));
        Assert.Equal(ErrorCode.ConnectionFailed, problem.Code);
        Assert.DoesNotContain("secret", problem.ToString(), StringComparison.Ordinal);
    }
}
