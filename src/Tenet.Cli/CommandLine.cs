using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using Tenet.Cli.Commands;
using Tenet.Cli.Output;
using Tenet.Core.Errors;
using Tenet.Postgres.Execution;

namespace Tenet.Cli;

/// <summary>The commands, and what happens around each: interruption, errors, exit status.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (Array.Exists(args, PostgresUrl.IsUrl))
        {
            PostgresDataSource.Prepare();
        }

        using var interruption = new CancellationTokenSource();
        void Interrupt(PosixSignalContext signal)
        {
            // The second Ctrl+C ends the process at once; the sandbox' guard cleans up behind it.
            signal.Cancel = !interruption.IsCancellationRequested;
            interruption.Cancel();
        }

        using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);

        var root = Root(args, interruption.Token);
        var parsed = root.Parse(args);
        var output = new Terminal(GlobalOptions.Read(parsed));
        try
        {
            if (parsed.Errors.Count > 0)
            {
                throw WrongUsage.Of(parsed);
            }

            if (GlobalOptions.Read(parsed).IsOfFindings && parsed.CommandResult.Command.Name is not ("lint" or "drift"))
            {
                throw new TenetException(ErrorCode.UsageWrong, "--format sarif and --format junit are forms of 'tenet lint' and 'tenet drift' alone.");
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

    // A command is made only where its name occurs: those of all would be a tenth of the start. Without any (help, a slip) all are.
    private static Command Root(string[] args, CancellationToken cancellation)
    {
        (string Name, Func<Command> Create)[] commands =
        [
            ("demo", () => DemoCommand.Create(cancellation)),
            ("init", () => InitCommand.Create(cancellation)),
            ("check", () => CheckCommand.Create(cancellation)),
            ("snapshot", () => SnapshotCommand.Create(cancellation)),
            ("dump", () => DumpCommand.Create(cancellation)),
            ("diff", () => DiffCommand.Create(cancellation)),
            ("plan", () => PlanCommand.Create(cancellation)),
            ("history", () => HistoryCommand.Create(cancellation)),
            ("docs", () => DocsCommand.Create(cancellation)),
            ("migrate", () => MigrateCommand.Create(cancellation)),
            ("context", () => ContextCommand.Create(cancellation)),
            ("prove", () => ProveCommand.Create(cancellation)),
            ("import", () => ImportCommand.Create(cancellation)),
            ("models", () => ModelsCommand.Create(cancellation)),
            ("lint", () => LintCommand.Create(cancellation)),
            ("seed", () => SeedCommand.Create(cancellation)),
            ("drift", () => DriftCommand.Create(cancellation)),
        ];
        var named = Array.FindAll(commands, command => args.Contains(command.Name));
        var root = WithoutCommands(args);
        GlobalOptions.AddTo(root);
        foreach (var (_, create) in named.Length > 0 ? named : commands)
        {
            root.Subcommands.Add(create());
        }

        return root;
    }

    // A RootCommand looks for the program's name and for translated words, as much again as those of all commands; shells that complete what is typed need one.
    private static Command WithoutCommands(string[] args)
    {
        const string Description = "Keeps a PostgreSQL schema, and everything said about it, true.";
        return args is [['[', ..], ..] ? new RootCommand(Description) : new Command(ProductVersion.Program, Description)
        {
            new Option<bool>("--help", "-h", "-?", "/h", "/?") { Description = "Show help and usage information", Arity = ArgumentArity.Zero, Recursive = true, Action = new HelpAction() },
            new Option<bool>("--version") { Description = "Show version information", Arity = ArgumentArity.Zero, Action = new ShowVersion() },
        };
    }

    private sealed class ShowVersion : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult) => ProductVersion.Print();
    }
}
