using System.CommandLine;
using Tenet.Cli.Output;
using Tenet.Cli.Projects;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet demo</c>: the main job on a copy of the Motion Mavericks example, told to a newcomer.</summary>
internal static class DemoCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var command = new Command("demo", "Copy the Motion Mavericks example to a temporary folder and check it there.");
        command.SetAction(async (parsed, _) =>
        {
            var folder = ExampleFolder.Copy("motion-mavericks");
            await using var session = new Session(parsed, cancellation, folder);
            var terminal = session.Terminal;
            var shown = Markup.Escape(folder);
            terminal.Line("Motion Mavericks is a portal where agencies review video work. Its database keeps every agency's rows apart.");
            terminal.Line($"A copy of the project was made in [bold]{shown}[/]:");
            terminal.Line("  db/schema/      what the database should look like, as plain SQL");
            terminal.Line("  db/migrations/  how it became so, step by step");
            terminal.Line("  docs/, models/  what is written about it, for people and for programs");
            terminal.Line();
            terminal.Line("Tenet now starts a PostgreSQL server of its own in memory, runs the migrations in one database and the schema in");
            terminal.Line("another, reads both catalogs back, and compares them fact by fact; then the documents and models with them:");
            terminal.Line();
            var status = await CheckCommand.RunAsync(session);
            if (status == 0)
            {
                terminal.Line();
                terminal.Line("So the files under db/schema are true: the migrations make exactly that, and the documents say it. Try next:");
                terminal.Line($"  tenet -p {shown} history users.name       which migrations touched a column");
                terminal.Line($"  tenet -p {shown} history --breaking       what would have broken a client");
                terminal.Line($"  tenet -p {shown} dump {shown}/db/schema  the whole schema as one SQL script");
                terminal.Line($"  add a column to {shown}/db/schema/32_tasks.sql and run: tenet -p {shown} check");
            }

            return status;
        });
        return command;
    }
}
