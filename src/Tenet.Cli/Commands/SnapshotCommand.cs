using System.CommandLine;
using Tenet.Cli.Projects;
using Tenet.Cli.Sources;
using Tenet.Core.Snapshots;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet snapshot SOURCE</c>: the schema as JSON.</summary>
internal static class SnapshotCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var source = Arguments.Source("source");
        var output = new Option<string?>("--out", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
        var command = new Command("snapshot", "The schema of SOURCE as JSON.") { source, output };
        command.SetAction(async (parsed, _) =>
        {
            var prepared = Task.Factory.StartNew(SnapshotSerializer.Prepare, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            await using var session = new Session(parsed, cancellation);
            var model = await SourceReader.ReadAloneAsync(session, parsed.GetRequiredValue(source));
            foreach (var notice in model.Notices)
            {
                session.Terminal.Warn($"not covered: {notice.What}. {notice.Why}");
            }

            if (parsed.GetValue(output) is { } path)
            {
                TextFile.Write(path, stream => SnapshotSerializer.Write(model, stream));
                session.Terminal.Say($"wrote {path}: {model.Facts.Length} facts");
            }
            else
            {
                await using var stream = Console.OpenStandardOutput();
                SnapshotSerializer.Write(model, stream);
                stream.WriteByte((byte)'\n');
            }

            return 0;
        });
        return command;
    }
}
