using System.CommandLine;
using System.Globalization;
using Tenet.Cli.Output;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Running;
using Tenet.Postgres.Running;

namespace Tenet.Cli.Running;

/// <summary>Runs migrations on a database: says what will be done, asks, does it and says what was done.</summary>
internal sealed class MigrationRun(Session session, ParseResult parsed, RunArguments arguments)
{
    /// <returns>The exit status.</returns>
    public Task<int> UpAsync(string? to) => RunAsync(
        session.Project.Migrations(), status => RunChoice.Up(status, to), runner => runner.UpAsync(to, session.Cancellation), "applied to", "Nothing to do: every migration is applied.");

    /// <inheritdoc cref="UpAsync"/>
    public Task<int> DownAsync(string? to, int steps) => RunAsync(
        session.Project.Migrations(), status => RunChoice.Down(status, to, steps), runner => runner.DownAsync(to, steps, session.Cancellation), "taken back from", "Nothing to do: no migration is applied behind it.");

    private async Task<int> RunAsync(MigrationSet set, Func<DatabaseStatus, ValueList<MigrationStatus>> choose, Func<MigrationRunner, Task<RunReport>> run, string what, string nothing)
    {
        await using var runner = await MigrationRunner.OpenAsync(arguments.Url(parsed), set, arguments.Options(parsed, session, set), session.Cancellation);
        WarnOfVersion(runner.ServerVersion / 10000);
        var chosen = choose(await runner.StatusAsync(session.Cancellation));
        if (chosen.Count > 0)
        {
            NeedConsent(runner, chosen, what);
        }

        // Where there is nothing to do it still says what is wrong.
        var report = await run(runner);
        session.Terminal.Json(MigrationRunJson.Of(runner.Database, report), OutputJson.Default.MigrationRunJson);
        session.Terminal.Line(report.Ran.Count == 0
            ? nothing
            : string.Create(CultureInfo.InvariantCulture, $"{report.Ran.Count} migration{(report.Ran.Count == 1 ? "" : "s")} {what} {Markup.Escape(runner.Database)}"));
        return 0;
    }

    private void NeedConsent(MigrationRunner runner, ValueList<MigrationStatus> chosen, string what)
    {
        foreach (var item in session.Terminal.CanAsk ? chosen : [])
        {
            session.Terminal.Say($"  {item.Version} {item.Name}");
        }

        arguments.NeedConsent(parsed, session.Terminal, string.Create(CultureInfo.InvariantCulture, $"{chosen.Count} migration{(chosen.Count == 1 ? "" : "s")} will be {what} {runner.Database} at {arguments.Url(parsed)}. Go on?"));
    }

    // What was tried on one version may do something else on another; a statement that fails there leaves nothing behind.
    private void WarnOfVersion(int major)
    {
        if (major != session.Project.Settings.Postgres.Version)
        {
            session.Terminal.Warn(string.Create(CultureInfo.InvariantCulture, $"the server is PostgreSQL {major}, and the project is for {session.Project.Settings.Postgres.Version}"));
        }
    }
}
