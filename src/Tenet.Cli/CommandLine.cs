using System.CommandLine;
using System.Runtime.InteropServices;
using Tenet.Cli.Commands;
using Tenet.Cli.Output;

namespace Tenet.Cli;

/// <summary>The commands, and what happens around each: interruption, errors, exit status.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        using var interruption = new CancellationTokenSource();
        void Interrupt(PosixSignalContext signal)
        {
            // The second Ctrl+C ends the process at once; the sandbox' guard cleans up behind it.
            signal.Cancel = !interruption.IsCancellationRequested;
            interruption.Cancel();
        }

        using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);

        var root = Root(interruption.Token);
        var parsed = root.Parse(args);
        var output = new Terminal(GlobalOptions.Read(parsed));
        try
        {
            if (parsed.Errors.Count > 0)
            {
                throw WrongUsage.Of(parsed);
            }

            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (Exception problem)
        {
            // The only broad catch: whatever it was, it ends as one error with a page.
            var error = ErrorTranslation.From(problem, interruption.IsCancellationRequested);
            output.Error(error);
            return error.Code.Exit;
        }
    }

    private static RootCommand Root(CancellationToken cancellation)
    {
        var root = new RootCommand("Keeps a PostgreSQL schema, and everything said about it, true.");
        GlobalOptions.AddTo(root);
        root.Subcommands.Add(DemoCommand.Create(cancellation));
        root.Subcommands.Add(CheckCommand.Create(cancellation));
        root.Subcommands.Add(SnapshotCommand.Create(cancellation));
        root.Subcommands.Add(DumpCommand.Create(cancellation));
        root.Subcommands.Add(DiffCommand.Create(cancellation));
        root.Subcommands.Add(HistoryCommand.Create(cancellation));
        root.Subcommands.Add(DocsCommand.Create(cancellation));
        root.Subcommands.Add(MigrateCommand.Create());
        return root;
    }
}
