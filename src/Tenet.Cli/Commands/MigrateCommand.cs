using System.CommandLine;
using Tenet.Cli.Output;
using Tenet.Cli.Projects;
using Tenet.Core.History.Record;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet migrate</c>: <c>new</c>, which writes the next migration, <c>verify</c>, which tries migrations, and <c>repair</c>, which records them as they are.</summary>
internal static class MigrateCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var repair = new Command("repair", "Record the migration files as they are in tenet.sum: new ones are added, edits and removals accepted.");
        repair.SetAction(parsed =>
        {
            var terminal = new Terminal(GlobalOptions.Read(parsed));
            var project = ProjectFolder.OpenWhole(GlobalOptions.Read(parsed).Project);
            project.NeedMigrations();
            var record = MigrationRecord.From(project.MigrationsAsTheyAre());
            var path = Path.Combine(project.MigrationsPath, MigrationRecord.FileName);
            TextFile.Write(path, record.ToText());
            terminal.Json(new RecordJson(path, record.Lines.Count), OutputJson.Default.RecordJson);
            terminal.Line($"recorded {record.Lines.Count} files in {Markup.Escape(path)}");
            return 0;
        });
        return new Command("migrate", "Work with the migrations of the project.") 
        {
            MigrateNewCommand.Create(cancellation), MigrateUpCommand.Create(cancellation), MigrateDownCommand.Create(cancellation), MigrateStatusCommand.Create(cancellation), MigrateVerifyCommand.Create(cancellation), repair,
        };
    }
}
