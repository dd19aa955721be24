using System.Diagnostics;
using Npgsql;
using Tenet.Core.Isolation;
using Tenet.Postgres.Sandbox;
using Xunit;

namespace Tenet.Tests.Database.Isolation;

/// <summary>Runs the script of a leak as anybody would, with psql, and looks whether it shows what it says.</summary>
internal static class PsqlScript
{
    // Debian's wrapper may be there without a client behind it.
    private const int NoPsql = 97;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public static async Task ShowsAsync(string script, SandboxDatabase database)
    {
        var output = await RunAsync(script, database);
        var parts = output.Split(LeakScript.Mark).Skip(1).Select(part => part.Split('\n', 2)).Select(part => (Title: part[0], Shown: part[1].Trim())).ToList();
        Assert.NotEmpty(parts);
        if (parts is [var only])
        {
            if (only.Title == LeakScript.Allowed)
            {
                Assert.DoesNotContain("ERROR", only.Shown, StringComparison.Ordinal);
            }
            else
            {
                Assert.StartsWith(LeakScript.OnlyOthers, only.Title, StringComparison.Ordinal);
                Assert.Contains(only.Title[LeakScript.OnlyOthers.Length..], only.Shown, StringComparison.Ordinal);
            }
        }
        else
        {
            Assert.Equal(2, parts.Count);
            Assert.True(parts[0].Shown != parts[1].Shown, $"{script}\n--- both parts show\n{parts[0].Shown}");
        }
    }

    private static async Task<string> RunAsync(string script, SandboxDatabase database)
    {
        var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        // In the order in which it is said, errors among the rest.
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"psql --version >/dev/null 2>&1 || exit {NoPsql}; exec stdbuf -oL psql -X -q -h \"$0\" -p \"$1\" -U \"$2\" -d \"$3\" 2>&1", settings.Host!, $"{settings.Port}", settings.Username!, settings.Database!])
            { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["PGOPTIONS"] = "";
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Longest);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        try
        {
            await process.StandardInput.WriteAsync(script);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended already, and its exit status says why.
        }

        await process.WaitForExitAsync(limit.Token);
        Assert.SkipWhen(process.ExitCode == NoPsql, "No psql here.");
        return await output;
    }
}
