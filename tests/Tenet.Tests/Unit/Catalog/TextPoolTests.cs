using System.Text;
using Tenet.Postgres.Catalog.Reading;
using Xunit;

namespace Tenet.Tests.Unit.Catalog;

/// <summary>Texts that come again while a catalog is read.</summary>
public sealed class TextPoolTests
{
    private readonly TextPool pool = new();

    [Fact]
    public void The_same_bytes_are_one_text() =>
        Assert.Same(pool.Text("tenant_id"u8), pool.Text("tenant_id"u8));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("Überweisung")]
    [InlineData("名前")]
    [InlineData("12345678")]
    [InlineData("123456789")]
    public void A_text_is_what_its_bytes_say(string text)
    {
        Assert.Equal(text, pool.Text(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(text, pool.Text(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void More_texts_than_there_are_places_are_told_apart()
    {
        for (var i = 0; i < 400_000; i++)
        {
            var text = $"column_{i}";
            Assert.Equal(text, pool.Text(Encoding.UTF8.GetBytes(text)));
        }
    }

    [Fact]
    public void Threads_that_share_it_read_what_was_written() =>
        Parallel.For(0, 8, _ =>
        {
            for (var i = 0; i < 50_000; i++)
            {
                var text = $"index_{i % 7_000}";
                Assert.Equal(text, pool.Text(Encoding.UTF8.GetBytes(text)));
            }
        });

    [Fact]
    public void Those_who_read_at_once_share_a_pool() => Assert.Same(TextPool.Shared(), TextPool.Shared());
}
