using Tenet.Cli.Linting;
using Tenet.Cli.Sources;
using Tenet.Core.Diffing;
using Tenet.Core.Drifting;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Rules.Places;
using Tenet.Core.Running;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Running;

namespace Tenet.Cli.Drifting;

/// <summary>Compares a live database with what the project says that was applied to it.</summary>
internal sealed class DriftRun(Session session, DriftRequest request)
{
    private const string Schema = "schema";

    private readonly MigrationSet? set = session.Project.HasMigrations ? session.Project.MigrationsAsTheyAre() : null;

    private DatabaseStatus? status;

    private readonly PostgresUrl url = PostgresUrl.Parse(request.Url);

    private IReadOnlyCollection<string> Runners => [.. (status?.Migrations ?? []).Where(IsIn).Select(item => item.Entry!.AppliedBy).Where(role => role.Length > 0).Distinct()];

    /// <exception cref="TenetException">TNT2003 the database cannot be reached; TNT6072 no sandbox of its version; TNT1012 an unknown migration.</exception>
    public async Task<DriftReport> RunAsync()
    {
        await AskAsync();
        var live = SourceReader.ReadAsync(session, SchemaSource.Find(session.Project, request.Url));
        var reference = ReferenceAsync(live);
        await Task.WhenAll(live, reference);
        var (project, standing) = await reference;
        var sides = Sides(project, await live);
        var changes = session.Timed("compared", () => sides.Compare(session.Project.Settings.Ignore));
        var name = session.Project.Settings.Project ?? Path.GetFileName(Path.GetFullPath(session.Project.Root));
        return new DriftReport(request.Shown, name, sides, standing, changes, await PlacesAsync(changes));
    }

    // What the same SQL makes differs from one version to another, so the project is read on a server of the database's version.
    private async Task AskAsync()
    {
        await using var runner = await MigrationRunner.OpenAsync(url, set ?? new MigrationSet(MigrationLayout.Timestamp, []), new RunnerOptions(), session.Cancellation);
        var major = runner.ServerVersion / 10000;
        if (major != session.Major && session.Options.SandboxUrl is null)
        {
            session.Terminal.Warn($"the database is on PostgreSQL {major}, and the project is for {session.Major}: they are compared as {major} has them");
            session.Major = major;
        }

        try
        {
            status = await runner.StatusAsync(session.Cancellation);
        }
        catch (TenetException refused) when (refused.Code == ErrorCode.RightsMissing)
        {
            session.Terminal.Warn($"the database has a ledger that this role may not read, so nobody says what was applied. {refused.Remedy}");
        }

        foreach (var item in status?.Troubled ?? [])
        {
            session.Terminal.Warn($"the ledger and the project disagree about {item.Version} {item.Name}, which is {LedgerWords.Of(item.State)}; see tenet migrate status");
        }
    }

    private DriftSides Sides(SchemaModel project, SchemaModel live)
    {
        var (mine, theirs) = (project.ServerVersion / 10000, live.ServerVersion / 10000);
        return mine == theirs
            ? DriftSides.Of(project, session.SandboxRole, live, Runners)
            : throw new TenetException(ErrorCode.DriftVersions, $"The database is on PostgreSQL {theirs}, and only a server of version {mine} is at hand to make the project's schema.", place: request.Shown);
    }

    private async Task<(SchemaModel Model, Standing Standing)> ReferenceAsync(Task<SchemaModel> live)
    {
        if (request.Against == Schema || (request.Against is null && set is not { Migrations.Count: > 0 }))
        {
            return (await SourceReader.FilesAsync(session, session.Project.Schema()), new Standing(StandingSource.Desired, null, 0, 0));
        }

        return set is null ? throw new TenetException(ErrorCode.ObjectNotFound, $"The project has no migrations, so none is '{request.Against}'.")
            : request.Against is { } named ? await UpToAsync(set, Count(set, named), StandingSource.Said)
            : status is { HasLedger: true } known ? await AppliedAsync(set, known)
            : await NearestAsync(set, live);
    }

    private async Task<(SchemaModel Model, Standing Standing)> AppliedAsync(MigrationSet set, DatabaseStatus known)
    {
        var applied = known.Migrations.Where(item => item.Migration is not null && IsIn(item)).Select(item => item.Migration!).ToValueList();
        return (
            await SourceReader.MigrationsAsync(session, set with { Migrations = applied }),
            new Standing(StandingSource.Ledger, applied.Count == 0 ? null : $"{applied[^1].Version} {applied[^1].Name}", applied.Count, known.Pending.Count()));
    }

    private static bool IsIn(MigrationStatus item) => item.Entry is { IsIn: true };

    private static int Count(MigrationSet set, string named)
    {
        var place = set.Migrations.ToList().FindIndex(migration => migration.Version == named || migration.Name == named || Path.GetFileName(migration.Path) == Path.GetFileName(named));
        return place >= 0 ? place + 1 : throw new TenetException(ErrorCode.ObjectNotFound, $"The project has no migration '{named}'.", remedy: "Name one by its version, name or file, or say 'schema'.");
    }

    private async Task<(SchemaModel Model, Standing Standing)> UpToAsync(MigrationSet set, int count, StandingSource source) =>
        (await SourceReader.MigrationsAsync(session, set with { Migrations = set.Migrations.Take(count).ToValueList() }), Standing(set, count, source));

    // Most databases are as the newest migration leaves them, and what it makes is kept from an earlier run.
    private async Task<(SchemaModel Model, Standing Standing)> NearestAsync(MigrationSet set, Task<SchemaModel> reading)
    {
        var newest = await SourceReader.MigrationsAsync(session, set);
        var live = await reading;
        var ignore = session.Project.Settings.Ignore;
        if (Sides(newest, live).Compare(ignore).Count == 0)
        {
            return (newest, Standing(set, set.Migrations.Count, StandingSource.Nearest));
        }

        var (count, model) = await session.TimedAsync($"{set.Migrations.Count} migrations replayed and compared one by one", async () =>
        {
            await using var database = await (await session.SandboxAsync()).CreateDatabaseAsync(session.Cancellation);
            return await NearestVersion.FindAsync(database, set, model => Sides(model, live).Compare(ignore).Count, session.Cancellation);
        });
        return (model, Standing(set, count, StandingSource.Nearest));
    }

    private static Standing Standing(MigrationSet set, int count, StandingSource source) =>
        new(source, count == 0 ? null : $"{set.Migrations[count - 1].Version} {set.Migrations[count - 1].Name}", count, set.Migrations.Count - count);

    private async Task<IReadOnlyDictionary<FactId, string>> PlacesAsync(IReadOnlyList<FactChange> changes)
    {
        if (changes.Count == 0)
        {
            return new Dictionary<FactId, string>();
        }

        var files = session.Project.Schema();
        var made = await session.TimedAsync("statements asked for what they make", async () => await MadeObjects.ReadAsync(await session.SandboxAsync(), files, session.Cancellation));
        var places = new ObjectPlaces([.. files.Select(file => new ScriptText(ShownPath.Of(file.Path), file.Text, file.FirstLine))], made);
        var found = new Dictionary<FactId, string>();
        foreach (var change in changes)
        {
            // What only the database has is made nowhere; what it belongs to is.
            if ((places.Of(change.Id) ?? ((change.Before ?? change.After)!.Parent is { } parent ? places.Of(parent) : null)) is { } place)
            {
                found[change.Id] = place;
            }
        }

        return found;
    }
}
