using System.CommandLine;
using Tenet.Cli.Output;
using Tenet.Cli.Running;
using Tenet.Core.Errors;

namespace Tenet.Cli.Fleets;

/// <summary>Options by which a command is about all targets of the project.</summary>
internal sealed class FleetArguments
{
    private const int UsuallyAtOnce = 4;

    private readonly Option<bool> targets = new("--targets") { Description = "All databases and schemas that targets in tenet.yml tells of." };
    private readonly Option<int> atOnce = new("--at-once") { Description = "With --targets: how many are worked on at the same time.", HelpName = "N", DefaultValueFactory = _ => UsuallyAtOnce };
    private readonly Option<int> canary = new("--canary") { Description = "With --targets: how many go first; where one fails no other is touched.", HelpName = "N" };
    private readonly Option<bool> goOn = new("--continue") { Description = "With --targets: a target that fails does not keep the others from their turn." };

    public IEnumerable<Option> Reading => [targets, atOnce];

    public IEnumerable<Option> All => [targets, atOnce, canary, goOn];

    public bool IsAsked(ParseResult parsed) => parsed.GetValue(targets);

    /// <summary><c>migrate status</c> of all targets.</summary>
    /// <returns>The exit status.</returns>
    public async Task<int> StatusAsync(Session session, ParseResult parsed, RunArguments arguments)
    {
        var found = await FindAsync(session, parsed, arguments);
        var standings = await FleetStatus.ReadAsync(found, session.Project.MigrationsAsTheyAre(), Pace(parsed).AtOnce, session.Cancellation);
        session.Terminal.Json(FleetStatusJson.Of(standings), OutputJson.Default.FleetStatusJson);
        FleetText.Write(session.Terminal, standings);
        return standings.All(standing => standing is { Error: null, Troubled: 0 }) ? 0 : 1;
    }

    /// <summary><c>migrate up</c> on all targets.</summary>
    /// <returns>The exit status.</returns>
    public async Task<int> UpAsync(Session session, ParseResult parsed, RunArguments arguments, string? to)
    {
        var set = session.Project.Migrations();
        var found = await FindAsync(session, parsed, arguments);
        arguments.NeedConsent(parsed, session.Terminal, $"What is pending will be applied to {FleetText.Count(found.Count)}. Go on?");
        var (since, options) = (session.Clock.GetTimestamp(), arguments.Options(parsed, session));

        // What happens on one of many is told when it is over: lines of several at once would say nothing.
        var run = new FleetRun(set, to, Pace(parsed), session.Clock, target => options with { Scope = target.Schema, Tell = static _ => { } }, outcome => FleetText.Write(session.Terminal, outcome));
        var outcomes = await run.UpAsync(found, session.Cancellation);
        session.Terminal.Json(FleetRunJson.Of(outcomes), OutputJson.Default.FleetRunJson);
        FleetText.Write(session.Terminal, outcomes, session.Clock.GetElapsedTime(since));
        session.Cancellation.ThrowIfCancellationRequested();
        return outcomes.All(outcome => outcome.Result is FleetResult.Done or FleetResult.UpToDate) ? 0 : 1;
    }

    private FleetPace Pace(ParseResult parsed)
    {
        var pace = new FleetPace(parsed.GetValue(atOnce), parsed.GetResult(canary) is null ? 0 : parsed.GetValue(canary), parsed.GetResult(goOn) is not null && parsed.GetValue(goOn));
        return pace is { AtOnce: >= 1, Canary: >= 0 } ? pace : throw new TenetException(ErrorCode.UsageWrong, "--at-once and --canary: there is at least one.");
    }

    private static async Task<IReadOnlyList<FleetTarget>> FindAsync(Session session, ParseResult parsed, RunArguments arguments) => arguments.IsGiven(parsed)
        ? throw new TenetException(ErrorCode.UsageWrong, "--database names one database, and --targets means all of tenet.yml: give one of them.")
        : await new FleetTargets(session.Project, session.Cancellation).ReadAsync();
}
