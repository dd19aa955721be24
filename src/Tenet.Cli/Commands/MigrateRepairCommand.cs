using System.CommandLine;
using Tenet.Cli.Output;
using Tenet.Cli.Projects;
using Tenet.Cli.Running;
using Tenet.Core.Errors;
using Tenet.Core.History.Record;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet migrate repair</c>: records the migration files as they are, or corrects the ledger of a database.</summary>
internal static class MigrateRepairCommand
{
    private const string Done = "done";
    private const string Undone = "undone";

    public static Command Create(CancellationToken cancellation)
    {
        var step = new Option<string?>("--step") { Description = "What became of the step that nobody knows about, where the schema does not tell.", HelpName = $"{Done}|{Undone}" };
        step.AcceptOnlyFromAmong(Done, Undone);
        var arguments = new RunArguments();
        var command = new Command(
            "repair", "Record the migration files as they are in tenet.sum: new ones are added, edits and removals accepted. With --database: correct the ledger there, once the schema is seen to be what it will say.") { step };
        foreach (var option in arguments.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(async (parsed, _) =>
        {
            if (arguments.IsGiven(parsed))
            {
                await using var session = new Session(parsed, cancellation, wholeProject: true);
                session.Project.NeedMigrations();
                return await new RepairRun(session, parsed.GetValue(step) is { } word ? word == Done : null).RunAsync(parsed, arguments);
            }

            if (parsed.GetValue(step) is not null)
            {
                throw new TenetException(ErrorCode.UsageWrong, "--step goes with --database.");
            }

            Record(parsed);
            return 0;
        });
        return command;
    }

    private static void Record(ParseResult parsed)
    {
        var terminal = new Terminal(GlobalOptions.Read(parsed));
        var project = ProjectFolder.OpenWhole(GlobalOptions.Read(parsed).Project);
        project.NeedMigrations();
        var record = MigrationRecord.From(project.MigrationsAsTheyAre());
        var path = Path.Combine(project.MigrationsPath, MigrationRecord.FileName);
        TextFile.Write(path, record.ToText());
        terminal.Json(new RecordJson(path, record.Lines.Count), OutputJson.Default.RecordJson);
        terminal.Line($"recorded {record.Lines.Count} files in {Markup.Escape(path)}");
    }
}
