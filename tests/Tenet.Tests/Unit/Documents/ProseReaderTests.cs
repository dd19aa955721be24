using Tenet.Core.Documents.Regions;
using Tenet.Core.Errors;
using Xunit;

namespace Tenet.Tests.Unit.Documents;

/// <summary>Human text between markers.</summary>
public sealed class ProseReaderTests
{
    [Fact]
    public void Text_is_read_byte_for_byte()
    {
        var region = Assert.Single(ProseReader.Read("a\n<!-- tenet:prose id=x -->\n  b\n\n```\n<!-- c -->\n```\n<!-- /tenet:prose -->\nd", "x.md"));

        Assert.Equal(new ProseRegion("x", "  b\n\n```\n<!-- c -->\n```\n", 2), region);
    }

    [Fact]
    public void A_marker_within_generated_code_is_code() =>
        Assert.Empty(ProseReader.Read("````sql\n<!-- tenet:prose id=x -->\n```\n<!-- /tenet:prose -->\n````\n", "x.md"));

    [Fact]
    public void What_is_left_without_human_text_is_the_same_whatever_was_written() =>
        Assert.Equal(
            ProseReader.Strip("a\n<!-- tenet:prose id=x -->\n<!-- /tenet:prose -->\nb\n", "x.md"),
            ProseReader.Strip("a\n<!-- tenet:prose id=x -->\nmuch\n# more\n<!-- /tenet:prose -->\nb\n", "x.md"));

    //
    [Theory]
    [InlineData("<!-- tenet:prose id=x -->\na", 1, "no end marker")]
    [InlineData("a\n<!-- /tenet:prose -->", 2, "none began")]
    [InlineData("<!-- tenet:prose id=x -->\n<!-- tenet:prose id=y -->\n<!-- /tenet:prose -->", 2, "before 'x' of line 1 has ended")]
    [InlineData("<!-- tenet:prose id=x -->\n<!-- /tenet:prose -->\n<!-- tenet:prose id=x -->\n<!-- /tenet:prose -->", 3, "stands twice")]
    public void Broken_markers_are_refused_with_their_line(string text, int line, string why)
    {
        var error = Assert.Throws<TenetException>(() => ProseReader.Read(text, "x.md"));

        Assert.Equal(ErrorCode.RegionBroken, error.Code);
        Assert.Equal($"x.md:{line}", error.Place);
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
    }
}
