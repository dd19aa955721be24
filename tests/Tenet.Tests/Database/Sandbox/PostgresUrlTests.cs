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
    [InlineData("postgres://u:p@w@[::1]:5433/d", "::1", 5433, "u", "p@w", "d", "postgres://u:***@::1:5433/d")]
    public void An_address_is_read_and_its_password_not_shown(string text, string host, int port, string? user, string? password, string database, string shown)
    {
        var url = PostgresUrl.Parse(text);
        var settings = url.ToConnectionStringBuilder();
        Assert.Equal((host, port, user, password, database), (settings.Host, settings.Port, settings.Username, settings.Password, settings.Database));
        Assert.Equal(shown, url.ToString());
    }

    [Theory]
    [InlineData("mysql://h/d")]
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
    public async Task A_server_that_is_down_is_named_without_the_password()
    {
        var url = PostgresUrl.Parse("postgres://u:secret@127.0.0.1:1/d");
        await using var source = PostgresDataSource.Create(url.ToConnectionStringBuilder());
        var problem = await Assert.ThrowsAsync<TenetException>(() => ServerConnection.OpenAsync(source, url, TestContext.Current.CancellationToken));
        Assert.Equal(ErrorCode.ConnectionFailed, problem.Code);
        Assert.DoesNotContain("secret", problem.ToString(), StringComparison.Ordinal);
    }
}
