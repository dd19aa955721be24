using System.CommandLine;
using System.Globalization;
using Tenet.Cli.Linting;
using Tenet.Cli.Output;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Running;
using Tenet.Postgres.Running;

namespace Tenet.Cli.Running;

/// <summary>Takes migrations over as applied that a database has already, once it is seen that it has them.</summary>
/// <param name="session">The project.</param>
/// <param name="to">The last migration that it has; null for what another tool says, or all.</param>
/// <param name="tool">The tool whose history is taken over; null for whichever is found.</param>
/// <param name="proves">Compares the database with what the migrations make.</param>
internal sealed class BaselineRun(Session session, string? to, string? tool, bool proves)
{
    private const string Any = "auto";

    /// <returns>The exit status.</returns>
    public async Task<int> RunAsync(ParseResult parsed, RunArguments arguments)
    {
        var set = session.Project.Migrations();
        var options = arguments.Options(parsed, session);
        await using var reader = await MigrationRunner.OpenAsync(arguments.Url(parsed), set, options, session.Cancellation);
        var (migrations, source) = await ChosenAsync(reader, set);
        if (proves)
        {
            var differences = await new LiveSchema(session, set, await reader.SchemaAsync(session.Cancellation)).DifferencesAsync(migrations);
            if (differences.Count > 0)
            {
                throw new TenetException(
                    ErrorCode.BaselineRefused, $"The database is not what {Count(migrations.Count)} make{(migrations.Count == 1 ? "s" : "")}.", arguments.Url(parsed).ToString(), details: LiveSchema.Lines(differences));
            }
        }

        arguments.NeedConsent(parsed, session.Terminal, $"{Count(migrations.Count)} will be entered as applied into the ledger of {reader.Database}. Go on?");
        await using var writer = await MigrationRunner.OpenAsync(arguments.Url(parsed), set, options with { Source = source }, session.Cancellation);
        await writer.BaselineAsync(migrations, session.Cancellation);
        session.Terminal.Json(new BaselineJson(reader.Database, source, proves, [.. migrations.Select(migration => migration.Version)]), OutputJson.Default.BaselineJson);
        session.Terminal.Line($"{Count(migrations.Count)} entered as applied into the ledger of {Markup.Escape(reader.Database)}, {(source == "baseline" ? "" : $"as {source} says, ")}{(proves ? "which has just what they make" : "which nobody has compared with what they make")}");
        return 0;
    }

    private async Task<(IReadOnlyList<Migration> Migrations, string Source)> ChosenAsync(MigrationRunner runner, MigrationSet set)
    {
        if (to is not null)
        {
            var last = MigrationScope.Named(set, [to])[0];
            return ([.. set.Migrations.TakeWhile(migration => migration != last), last], "baseline");
        }

        if (tool is not null and not Any && !KnownTool.All.Any(known => known.Name == tool))
        {
            throw new TenetException(ErrorCode.UsageWrong, $"--from-tool {tool}: known are {Any}, {string.Join(", ", KnownTool.All.Select(known => known.Name).Order(StringComparer.Ordinal))}.");
        }

        var found = (await runner.ForeignHistoriesAsync(session.Cancellation)).Where(history => tool is null or Any || history.Tool.Name == tool).ToList();
        return found switch
        {
            [var one] => (one.AppliedOf(set), one.Tool.Name),
            [] when tool is null => (set.Migrations, "baseline"),
            [] => throw new TenetException(ErrorCode.ForeignHistoryUnclear, $"The database has no history {(tool == Any ? "of another tool" : "of " + tool)}.", remedy: "Name the last migration that is applied with --to."),
            _ => throw new TenetException(ErrorCode.ForeignHistoryUnclear, $"Several tools have a history here: {string.Join(", ", found.Select(history => $"{history.Tool.Name} in {history.Place}"))}."),
        };
    }

    private static string Count(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} migration{(count == 1 ? "" : "s")}");
}
