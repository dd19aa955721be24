using System.Diagnostics;
using Tenet.Core.Errors;

namespace Tenet.Postgres.Sandbox;

/// <summary>A running server with the shell that ends it when this process ends, <c>kill -9</c> included.</summary>
/// <remarks>
/// <c>PR_SET_PDEATHSIG</c> would be shorter and wrong: it fires when the thread ends that forked, and pool threads do end. The shell waits
/// on a pipe instead. .NET opens it close-on-exec, so no other child keeps its write end.
/// </remarks>
internal sealed class ServerGuard : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(6);

    private readonly Process shell;
    private readonly RunFolder run;

    private ServerGuard(Process shell, RunFolder run) => (this.shell, this.run) = (shell, run);

    public static ServerGuard Start(ServerProgram program, string template, RunFolder run, Account account)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new TenetException(ErrorCode.SandboxFailed, "The embedded server cannot be started on Windows yet.", remedy: "Run Tenet in WSL, or name a server with --sandbox-url.");
        }

        // In a session of its own no signal of the terminal reaches it; macOS has no such program, and the script makes do.
        string[] session = Programs.Find("setsid") is { } setsid ? [setsid] : [];
        string[] script = ["/bin/sh", "-c", Script(), "tenet-guard", program.Postgres, template, run.Path, session.Length > 0 ? "session" : ""];
        var command = account.Wrap([.. session, .. script]);
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new ServerGuard(Process.Start(start) ?? throw new IOException("/bin/sh could not be started."), run);
    }

    /// <summary>Returns when the server takes connections.</summary>
    public async Task WaitUntilReadyAsync(ServerProgram program, CancellationToken cancellation)
    {
        var since = Stopwatch.GetTimestamp();
        while (!IsReady())
        {
            if (shell.HasExited || Stopwatch.GetElapsedTime(since) > LongestStart)
            {
                throw NotStarted(program);
            }

            await Task.Delay(2, cancellation);
        }
    }

    /// <summary>Ends the server and waits until its folder is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        shell.StandardInput.Close();
        using var limit = new CancellationTokenSource(LongestStop);
        try
        {
            await shell.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            // The guard goes on alone.
        }

        shell.Dispose();
        run.Dispose();
    }

    // The postmaster writes its state into the eighth line of its pid file; asking there costs less than failed connections.
    private bool IsReady()
    {
        try
        {
            var file = Path.Combine(run.Data, "postmaster.pid");
            return File.Exists(file) && File.ReadAllText(file).Split('\n') is [_, _, _, _, _, _, _, var state, ..] && state.StartsWith("ready", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private TenetException NotStarted(ServerProgram program)
    {
        var said = string.Concat(new[] { run.GuardLog, run.ServerLog }.Where(File.Exists).Select(File.ReadAllText));
        return DiskSpace.IsExhausted(said) || DiskSpace.IsNearlyExhausted(run.Path)
            ? DiskSpace.Error(run.Path)
            : new TenetException(ErrorCode.SandboxFailed, $"{program} did not start.", run.Path, details: Programs.LastLines(said, 8));
    }

    private static string Script()
    {
        using var stream = typeof(ServerGuard).Assembly.GetManifestResourceStream("guard.sh")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
