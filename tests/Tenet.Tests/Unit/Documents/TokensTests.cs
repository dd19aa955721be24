using Tenet.Core.Documents.Forms;
using Tenet.Core.Errors;
using Tenet.Core.Project;
using Xunit;

namespace Tenet.Tests.Unit.Documents;

/// <summary>Tokens of templates.</summary>
public sealed class TokensTests
{
    // the day and the offset of the zone, daylight saving included.
    [Theory]
    [InlineData("2026-03-08T05:30:00Z", "{{AUTO:DATE:America/Chicago}}", "2026-03-07")]
    [InlineData("2026-07-01T00:00:00Z", "{{AUTO:DATETIME_ISO:America/Chicago}}", "2026-06-30T19:00:00-05:00")]
    [InlineData("2026-01-01T00:00:00Z", "{{AUTO:DATETIME_ISO:America/Chicago}}", "2025-12-31T18:00:00-06:00")]
    [InlineData("2026-01-01T00:00:00Z", "on {{AUTO:DATE:UTC}}, {{DB}}", "on 2026-01-01, PostgreSQL")]
    [InlineData("2026-01-01T00:00:00Z", "{{ AUTH_SYSTEM }} and {{", "Auth0 and {{")]
    public void A_token_becomes_its_value(string now, string text, string expected) => Assert.Equal(expected, Of(now).Resolve(text, "docs/x.md"));

    // no port is made up.
    [Fact]
    public void A_name_that_the_profile_lacks_is_an_error_that_names_it()
    {
        var error = Assert.Throws<TenetException>(() => Of("2026-01-01T00:00:00Z").Resolve("{{HTTP_PORT}}", "docs/x.md"));

        Assert.Equal(ErrorCode.TokenUnresolved, error.Code);
        Assert.Contains("http_port", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("3000", error.Message + error.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("8080", error.Message + error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zone_that_is_not_there_is_an_error_that_names_it()
    {
        var error = Assert.Throws<TenetException>(() => Of("2026-01-01T00:00:00Z").Resolve("{{AUTO:DATE:Mars/Olympus}}", "docs/x.md"));

        Assert.Equal(ErrorCode.TokenUnresolved, error.Code);
        Assert.Contains("Mars/Olympus", error.Message, StringComparison.Ordinal);
    }

    private static Tokens Of(string now) => new(ProjectFile.ParseProfile("db: PostgreSQL\nauth: Auth0", "p.yml"), new FixedClock(now));
}
