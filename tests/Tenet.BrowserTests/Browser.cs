using System.Diagnostics;
using Microsoft.Playwright;
using Xunit;

namespace Tenet.BrowserTests;

/// <summary>The browser of this machine, started once; tests are skipped where there is none.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is { } place)
        {
            // The package brings its driver; the browser is the machine's, so nothing is downloaded.
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = place, Args = ["--no-sandbox", "--disable-gpu"] });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>A page that remembers what went wrong in it.</summary>
    internal async Task<SitePageRun> OpenAsync(string file, ColorScheme scheme = ColorScheme.Light, int width = 1440, int height = 950)
    {
        Assert.SkipWhen(browser is null, "There is no Chromium on this machine (apt-get install chromium).");
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = height }, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        var run = new SitePageRun(context, page);
        await run.GoAsync(file);
        return run;
    }

    /// <summary>The text of axe-core, fetched once by npm from the lock file; tests are skipped where npm is absent.</summary>
    internal static string Axe()
    {
        var folder = Repository.At("tests", "Tenet.BrowserTests");
        var script = Path.Combine(folder, "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(script))
        {
            try
            {
                using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
                npm.StandardOutput.ReadToEnd();
                var error = npm.StandardError.ReadToEnd();
                npm.WaitForExit();
                Assert.SkipUnless(npm.ExitCode == 0, $"npm could not install axe-core: {error}");
            }
            catch (System.ComponentModel.Win32Exception)
            {
                Assert.Skip("There is no npm on this machine.");
            }
        }

        return File.ReadAllText(script);
    }
}
