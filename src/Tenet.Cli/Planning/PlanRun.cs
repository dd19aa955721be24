using Tenet.Cli.Sources;
using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Renaming;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Observation;

namespace Tenet.Cli.Planning;

/// <summary>Reads two schemas, learns what was renamed, plans the way there and back, and proves it.</summary>
internal static class PlanRun
{
    /// <exception cref="TenetException">TNT4002, TNT4012 a rename; TNT4010 servers of two versions; TNT4001 no order of steps.</exception>
    public static async Task<PlannedChange> RunAsync(Session session, PlanRequest request)
    {
        var comments = Comments(request.To.Files);

        // Two cores: neither waits for the other; if one fails the other is awaited, so that nothing runs on unseen.
        var read = await Task.WhenAll(SourceReader.ReadAsync(session, request.From), SourceReader.ReadAsync(session, request.To));
        var (before, after) = (read[0], read[1]);
        return await PlanAsync(session, request, before, after, await SaidAsync(session, request.To.Files, comments, after));
    }

    /// <summary>Plans between two schemas that were read or made up already.</summary>
    /// <param name="session">Whose sandbox.</param>
    /// <param name="request">Where the present schema comes from, and what is asked for.</param>
    /// <param name="before">The present schema.</param>
    /// <param name="after">The desired schema.</param>
    /// <param name="meant">Renames that were said elsewhere than in the request.</param>
    /// <inheritdoc cref="RunAsync" path="/exception"/>
    public static async Task<PlannedChange> PlanAsync(Session session, PlanRequest request, SchemaModel before, SchemaModel after, IReadOnlyList<SaidRename> meant)
    {
        NeedOneVersion(before, after);
        var said = request.Renames.Concat(meant).ToList();
        var ignore = session.Project.Settings.Ignore;
        var options = new PlanOptions { Ignore = ignore.Patterns.Count > 0 ? ignore.Matches : null, Renames = RenameResolver.Resolve(said, before, after), Strategy = request.Strategy };
        (options, var alike) = Ask(session, before, after, RenameFollowers.With(before, after, options));
        (before, after) = Owners.Settle(before, Maker(session, request.From), after, Maker(session, request.To), options.Renames);
        options = options with { ExtensionDefaults = await ExtensionDefaultsAsync(session, before, after) };
        var change = session.Timed("planned", () => Planner.BothWays(before, after, options) is var (up, down) ? new PlannedChange(before, after, up, down, options, alike, null) : null!);
        return request.Prove ? await ProveAsync(session, change, request.From, request.Samples) : change;
    }

    /// <summary>Runs the change on a sandbox with rows, there and back.</summary>
    /// <param name="session">Whose sandbox.</param>
    /// <param name="change">What to prove.</param>
    /// <param name="from">Where its present schema is.</param>
    /// <param name="samples">Rows of the team's own.</param>
    public static async Task<PlannedChange> ProveAsync(Session session, PlannedChange change, SchemaSource from, IReadOnlyList<SqlScript> samples)
    {
        if (change.Up.IsEmpty)
        {
            return change;
        }

        var sandbox = await session.SandboxAsync();
        var trial = new PlanTrial(sandbox, change.Before, change.After, change.Up, change.Down, change.Options, session.Cancellation) { Samples = samples };
        return change with { Proof = await session.TimedAsync("proved", () => trial.RunAsync(database => from.MakeAsync(database, change.Before, session.Cancellation))) };
    }

    // Asked for only where an extension comes or goes: the server that has the present schema may offer others, but nobody knows more.
    private static async Task<IReadOnlyDictionary<string, string>> ExtensionDefaultsAsync(Session session, SchemaModel before, SchemaModel after)
    {
        if (!before.Of<Extension>().Select(extension => extension.Id).ToHashSet().SetEquals(after.Of<Extension>().Select(extension => extension.Id)))
        {
            await using var database = await (await session.SandboxAsync()).CreateDatabaseAsync(session.Cancellation);
            await using var connection = await database.OpenAsync(session.Cancellation);
            return await ExtensionDefaults.ReadAsync(connection, session.Cancellation);
        }

        return PlanOptions.Default.ExtensionDefaults;
    }

    private static string? Maker(Session session, SchemaSource source) => source.IsMade ? session.SandboxRole : null;

    private static List<RenameComment> Comments(IReadOnlyList<SqlScript> files) => [.. files.SelectMany(file => RenameComments.Find(file.Text, file.Path, file.FirstLine))];

    private static async Task<IReadOnlyList<SaidRename>> SaidAsync(Session session, IReadOnlyList<SqlScript> files, List<RenameComment> comments, SchemaModel after)
    {
        if (comments.Count == 0)
        {
            return [];
        }

        var made = await session.TimedAsync("statements asked for what they make", async () => await MadeObjects.ReadAsync(await session.SandboxAsync(), files, session.Cancellation));
        return [.. comments.Select(comment => comment.Said([.. made[comment.Statement]], after))];
    }

    private static (PlanOptions Options, IReadOnlyList<AlikePair> Alike) Ask(Session session, SchemaModel before, SchemaModel after, PlanOptions options)
    {
        var refused = new HashSet<AlikePair>();
        while (true)
        {
            var alike = AlikePairs.Find(before, after, options);
            if (!session.Terminal.CanAsk || alike.FirstOrDefault(pair => !refused.Contains(pair)) is not { } pair)
            {
                return (options, [.. alike.Where(item => !refused.Contains(item))]);
            }

            if (session.Terminal.Ask($"{pair.From} goes and {pair.To} comes. Is it the same, renamed?"))
            {
                options = options with { Renames = options.Renames.Append(new Rename(pair.From.Id, pair.To.Name, pair.From.Label)).ToValueList() };
            }
            else
            {
                refused.Add(pair);
            }
        }
    }

    private static void NeedOneVersion(SchemaModel before, SchemaModel after)
    {
        var (was, now) = (before.ServerVersion / 10000, after.ServerVersion / 10000);
        if (was != now)
        {
            throw new TenetException(ErrorCode.PlanVersions, $"The present schema comes from PostgreSQL {was}, the desired one from PostgreSQL {now}.");
        }
    }
}
