using System.CommandLine;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet prove</c>: one verb a family of claims.</summary>
internal static class ProveCommand
{
    public static Command Create(CancellationToken cancellation) => new("prove", "Execute what is claimed about the schema.")
    {
        ProveDocumentsCommand.Create(cancellation),
        ProveIsolationCommand.Create(cancellation),
        ProveQueriesCommand.Create(cancellation),
    };
}
