using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Tenet.Cli.Output;
using Tenet.Cli.Projects;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Planning.Writing;
using Tenet.Core.Running;
using Tenet.Postgres.Running;

namespace Tenet.Cli.Running;

/// <summary>Runs migrations on a database: says what will be done, asks, does it and says what was done.</summary>
internal sealed class MigrationRun(Session session, ParseResult parsed, RunArguments arguments)
{
    /// <returns>The exit status.</returns>
    public Task<int> UpAsync(string? to, bool dry) => RunAsync(
        status => RunChoice.Up(status, to), dry ? null : runner => runner.UpAsync(to, session.Cancellation), "applied to", "Nothing to do: every migration is applied.");

    /// <summary>Runs a plan from a file.</summary>
    /// <exception cref="TenetException">TNT3005 the file cannot be read, TNT4042 it is no plan, or does not fit.</exception>
    public async Task<int> PlanAsync(string path)
    {
        PlanFile plan;
        try
        {
            plan = JsonSerializer.Deserialize(TextFile.Read(path, path), PlanFileText.Form) is { Schema: PlanFileSchema.Id } read ? read : throw new JsonException("It is no plan.");
        }
        catch (JsonException problem)
        {
            throw new TenetException(ErrorCode.PlanUnfit, "The file holds no plan that this Tenet wrote.", path, inner: problem);
        }

        var set = new MigrationSet(MigrationLayout.Timestamp, []);
        var options = arguments.Options(parsed, session) with { Source = LedgerEntry.PlanSource, Judge = null };
        await using var runner = await MigrationRunner.OpenAsync(arguments.Url(parsed), set, options, session.Cancellation);
        if (runner.ServerVersion / 10000 != plan.ServerVersion / 10000)
        {
            throw new TenetException(
                ErrorCode.PlanUnfit, string.Create(CultureInfo.InvariantCulture, $"The plan was made for PostgreSQL {plan.ServerVersion / 10000}, and the server is PostgreSQL {runner.ServerVersion / 10000}."), path);
        }

        arguments.NeedConsent(parsed, session.Terminal, string.Create(CultureInfo.InvariantCulture, $"A plan of {plan.Steps.Count} step{(plan.Steps.Count == 1 ? "" : "s")} will be applied to {runner.Database} at {arguments.Url(parsed)}. Go on?"));
        return Told(runner, await runner.PlanAsync(PlanMigration.Of(plan, path), plan.Before, session.Cancellation), "applied to", "");
    }

    /// <inheritdoc cref="UpAsync"/>
    public Task<int> DownAsync(string? to, int steps) => RunAsync(
        status => RunChoice.Down(status, to, steps), runner => runner.DownAsync(to, steps, session.Cancellation), "taken back from", "Nothing to do: no migration is applied behind it.");

    private async Task<int> RunAsync(Func<DatabaseStatus, ValueList<MigrationStatus>> choose, Func<MigrationRunner, Task<RunReport>>? run, string what, string nothing)
    {
        await using var runner = await MigrationRunner.OpenAsync(arguments.Url(parsed), session.Project.Migrations, arguments.Options(parsed, session), session.Cancellation);
        WarnOfVersion(runner.ServerVersion / 10000);
        var status = await runner.StatusAsync(session.Cancellation);
        var chosen = choose(status);
        if (run is null)
        {
            return await new DryRun(session, runner, runner.Migrations).RunAsync(chosen);
        }

        if (chosen.Count > 0)
        {
            NeedConsent(runner, chosen, what);
        }

        // Where there is nothing to do it still says what is wrong; and where nothing is, the ledger need not be read again.
        return Told(runner, chosen.Count == 0 && !status.Troubled.Any() ? new RunReport([]) : await run(runner), what, nothing);
    }

    private int Told(MigrationRunner runner, RunReport report, string what, string nothing)
    {
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
