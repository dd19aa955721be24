using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Tenet.BrowserTests;

/// <summary>A page of a site in the browser, with all it asked for and complained of.</summary>
internal sealed class SitePageRun : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];
    private readonly List<string> requests = [];

    public SitePageRun(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url} failed");
        page.Request += (_, request) => requests.Add(request.Url);
    }

    public IPage Page { get; }

    public Task GoAsync(string file) => Page.GotoAsync(new Uri(file).AbsoluteUri);

    /// <summary>Waits for a page whose address holds some words. It asks again and again: a page that is there before somebody waits for it is no less there.</summary>
    public async Task ArrivesAtAsync(string words)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex(Regex.Escape(words)), new PageAssertionsToHaveURLOptions { Timeout = 30_000 });
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>Nothing went wrong, and nothing but files of the site was asked for.</summary>
    public void IsClean()
    {
        Assert.Empty(complaints);
        Assert.All(requests, url => Assert.True(url.StartsWith("file:///", StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal), url));
    }

    public async Task ShootAsync(string name, bool whole = false) =>
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Repository.At("artifacts", "screenshots", name + ".png"), FullPage = whole });

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
