using System.CommandLine;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet migrate</c>: writes migrations, tries them, and runs them on databases.</summary>
internal static class MigrateCommand
{
    public static Command Create(CancellationToken cancellation) => new("migrate", "Work with the migrations of the project.")
    {
        MigrateNewCommand.Create(cancellation),
        MigrateUpCommand.Create(cancellation),
        MigrateDownCommand.Create(cancellation),
        MigrateStatusCommand.Create(cancellation),
        MigrateVerifyCommand.Create(cancellation),
        MigrateBaselineCommand.Create(cancellation),
        MigrateRepairCommand.Create(cancellation),
    };
}
