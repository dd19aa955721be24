using System.Diagnostics;

namespace Tenet.Tests.Commands;

/// <summary>One run of the built program, as a user starts it: a process of its own, its exit status, what it said where.</summary>
internal sealed record CommandRun(int Exit, string Out, string Error)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static Task<CommandRun> Of(params string[] arguments) => With([], arguments);

    /// <param name="variables">Variables of the environment; an empty value takes the variable away.</param>
    /// <param name="arguments">The command line.</param>
    public static Task<CommandRun> With((string Name, string Value)[] variables, params string[] arguments) =>
        OfProcess(Start(variables, [.. BuiltProgram.Command, .. arguments]));

    /// <summary>Runs a line of the shell in which <c>tenet</c> is the built program.</summary>
    public static Task<CommandRun> OfShell(string line, params (string Name, string Value)[] variables) =>
        OfProcess(StartShell(line, variables));

    public static Process Start((string Name, string Value)[] variables, params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        foreach (var name in (string[])["NO_COLOR", "TENET_POSTGRES_BIN", "DATABASE_URL", "TENET_DATABASE_URL"])
        {
            start.Environment.Remove(name);
        }

        // What is kept is kept for this run of the tests alone. CacheTests and VerdictTests judge it by runs that keep nothing.
        start.Environment["TENET_CACHE"] = "on";
        start.Environment["TENET_CACHE_DIR"] = CacheFolders.OfAll.Path;
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    public static Process StartShell(string line, params (string Name, string Value)[] variables) =>
        Start(variables, "/bin/sh", "-c", Script(line));

    /// <summary>The line after a definition of <c>tenet</c>.</summary>
    public static string Script(string line) => $"tenet() {{ {string.Join(' ', BuiltProgram.Command.Select(word => $"'{word}'"))} \"$@\"; }}\n{line}";

    public static async Task<CommandRun> OfProcess(Process process)
    {
        using (process)
        {
            using var limit = new CancellationTokenSource(Longest);
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            try
            {
                await process.WaitForExitAsync(limit.Token);
                return new CommandRun(process.ExitCode, await output, MachineNotes.Without(await error));
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException($"{process.StartInfo.FileName} did not end: {string.Join(' ', process.StartInfo.ArgumentList)}");
            }
        }
    }

    public override string ToString() => $"exit {Exit}\n--- output\n{Out}\n--- errors\n{Error}";
}
