using Tenet.Core.Diffing;
using Tenet.Core.Model;
using Tenet.Core.Observation;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Renaming;
using Tenet.Core.Planning.Writing;
using Tenet.Core.Planning.ZeroDowntime;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Observation;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.ZeroDowntime;

/// <summary>
/// Goes the way from one schema to another in phases between which clients of both work. Each phase is planned from the schema that the one before it made, as the server tells it.
/// </summary>
/// <param name="before">The present schema.</param>
/// <param name="after">The desired schema.</param>
/// <param name="changes">What stands in two forms for a while.</param>
/// <param name="options">What plans respect.</param>
/// <param name="maker">The role that makes schemas on the sandbox, which is nobody anywhere else.</param>
/// <param name="cancellation">Ends the way between statements.</param>
public sealed class SeriesWalk(SchemaModel before, SchemaModel after, SeriesChanges changes, PlanOptions options, string? maker, CancellationToken cancellation)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly Machinery machinery = new(before, after, changes);
    private readonly PlanOptions plain = options with { Renames = [], Strategy = PlanStrategy.Direct };
    private readonly List<SeriesFile> files = [];
    private readonly List<SchemaModel> states = [before];
    private readonly List<StatementObservation> seen = [];

    /// <summary>The files, in order.</summary>
    public IReadOnlyList<SeriesFile> Files => files;

    /// <summary>What the statements did on the way there; none where nobody looked.</summary>
    public IReadOnlyList<StatementObservation> Seen => seen;

    /// <summary>Whether to look at what each statement does.</summary>
    public bool Observes { get; init; }

    private SchemaModel Now => states[^1];

    /// <summary>Goes there, and plans each way back.</summary>
    /// <param name="database">With the present schema.</param>
    /// <returns>Which step was refused, and why; null where the desired schema was reached.</returns>
    public async Task<string?> ThereAsync(SandboxDatabase database) =>
        await ExpandAsync(database) ?? await BackfillAsync(database) ?? await SwitchAsync(database) ?? await ContractAsync(database) ?? Difference(after, Now, "it makes another schema");

    /// <summary>Goes all ways back, one after the other.</summary>
    public async Task<string?> BackAsync(SandboxDatabase database)
    {
        for (var i = files.Count - 1; i >= 0; i--)
        {
            if (await PlanRunner.RunAsync(database, files[i].Down, cancellation) is { } refused)
            {
                return $"{Word(files[i])}, way back: {refused}";
            }

            if (Difference(states[i], await ReadAsync(database), $"{Word(files[i])}: the way back does not restore the schema") is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    /// <summary>Goes there again, by the same files.</summary>
    public async Task<string?> AgainAsync(SandboxDatabase database)
    {
        foreach (var file in files)
        {
            if (await PlanRunner.RunAsync(database, file.Up, cancellation) is { } refused)
            {
                return $"{Word(file)}: {refused}";
            }
        }

        return Difference(after, await ReadAsync(database), "after the way back and up again");
    }

    private async Task<string?> ExpandAsync(SandboxDatabase database)
    {
        var online = plain with { Strategy = PlanStrategy.Online };
        var added = Schemas.AddedFirst(Now, after, changes);
        if (await AddAsync(database, SeriesPhase.Expand, Planner.Plan(Now, added, online), added, Back) is { } refused)
        {
            return refused;
        }

        var renames = changes.Tables.Concat(changes.Quiet).ToValueList();
        var plan = Planner.Plan(Now, Schemas.Widened(Now, after, changes), plain with { Renames = renames });
        return await AddAsync(database, SeriesPhase.Expand, With(plan, [], machinery.Create()), null, (now, was) => BackWithNames(now, was, renames));
    }

    private async Task<string?> BackfillAsync(SandboxDatabase database)
    {
        foreach (var (subject, sql) in machinery.Backfills(Now).ToList())
        {
            if (await AddAsync(database, SeriesPhase.Backfill, Only(new PlanStep(sql, subject, PlanAction.Backfill, 1, false, [])), null, (_, _) => Only()) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }

    private async Task<string?> SwitchAsync(SandboxDatabase database)
    {
        var made = Schemas.Made(Now, before, after, changes);
        var (wanted, renames) = Schemas.Switched(Now, after, made, changes);
        var plan = Planner.Plan(Now, wanted, plain with { Renames = renames, Strategy = PlanStrategy.Online });
        UncoveredSteps.Refuse(plan, Now, after);
        return await AddAsync(database, SeriesPhase.Switch, plan, wanted, (now, was) => Planner.Plan(now, was, plain with { Renames = Names(renames, now, was) }));
    }

    private async Task<string?> ContractAsync(SandboxDatabase database)
    {
        foreach (var (subject, guard, back) in machinery.Gates(Now).ToList())
        {
            var gate = new PlanStep(guard, subject, PlanAction.Alter, 1, true, []);
            if (await AddAsync(database, SeriesPhase.Contract, Only(gate), null, (_, _) => Only(new PlanStep(back, subject, PlanAction.Backfill, 1, false, []))) is { } refused)
            {
                return refused;
            }
        }

        return await AddAsync(database, SeriesPhase.Contract, With(Planner.Plan(Now, after, plain), machinery.Guards(), []), after, Back);
    }

    // Where a part leaves something that neither end knows, such as a second column that is being filled, the parts around it are one file: no plan leads back to there with the rows.
    private async Task<string?> AddAsync(SandboxDatabase database, SeriesPhase phase, MigrationPlan plan, SchemaModel? target, Func<SchemaModel, SchemaModel, MigrationPlan> back)
    {
        var known = target is null ? null : Now.Facts.Concat(target.Facts).Select(fact => fact.Id).ToHashSet();
        var (parts, steps) = (PlanPart.Of(plan), new List<PlanStep>());
        foreach (var part in parts)
        {
            var more = part.Steps.Select(step => part.InTransaction && step.LockTimeout is null ? step with { LockTimeout = Patience } : step).ToValueList();
            if (await RunAsync(database, plan with { Steps = more }) is { } refused)
            {
                return $"{Word(phase)}: {refused}";
            }

            steps.AddRange(more);
            var now = await ReadAsync(database);
            if (known is not null && part != parts[^1] && now.Facts.Any(fact => !known.Contains(fact.Id)))
            {
                continue;
            }

            files.Add(new SeriesFile(phase, plan with { Steps = steps.ToValueList(), Hazards = steps.SelectMany(step => step.Hazards).Distinct().ToValueList() }, back(now, Now)));
            states.Add(now);
            steps.Clear();
        }

        return null;
    }

    private async Task<string?> RunAsync(SandboxDatabase database, MigrationPlan up)
    {
        if (!Observes)
        {
            return await PlanRunner.RunAsync(database, up, cancellation);
        }

        var (steps, refused) = await PlanRunner.ObserveAsync(database, up, cancellation);
        seen.AddRange(steps);
        return refused;
    }

    private MigrationPlan Back(SchemaModel now, SchemaModel was) => Planner.Plan(now, was, plain);

    // A view that bears a table's old name must go before the table gets that back.
    private MigrationPlan BackWithNames(SchemaModel now, SchemaModel was, ValueList<Rename> renames)
    {
        var isView = machinery.IsView();
        var gone = now.Facts.Where(isView).Select(fact => fact.Id).ToHashSet();
        var bare = gone.Count == 0 ? now : new SchemaModel(
            now.ServerVersion, now.Facts.Where(fact => !gone.Contains(fact.Id)), now.Edges.Where(edge => !gone.Contains(edge.From) && !gone.Contains(edge.To)), now.Notices);
        return With(Planner.Plan(bare, was, plain with { Renames = RenamedNames.Back(renames) }), machinery.FreeNames(), []);
    }

    // In parts, each rename belongs to one of them.
    private static ValueList<Rename> Names(ValueList<Rename> renames, SchemaModel now, SchemaModel was) =>
        RenamedNames.Back(renames).Where(rename => now.Contains(rename.From) && !was.Contains(rename.From)).ToValueList();

    private MigrationPlan Only(params IEnumerable<PlanStep> steps) => Planner.Plan(before, before, plain) with { Steps = steps.ToValueList() };

    private static MigrationPlan With(MigrationPlan plan, IEnumerable<(FactId Subject, string Sql)> first, IEnumerable<(FactId Subject, string Sql)> last)
    {
        var (start, end) = (plan.Steps.Count > 0 ? plan.Steps[0].Phase : 1, plan.Steps.Count > 0 ? plan.Steps[^1].Phase : 1);
        return plan with
        {
            Steps =
            [
                .. first.Select(item => new PlanStep(item.Sql, item.Subject, PlanAction.Alter, start, true, [])),
                .. plan.Steps,
                .. last.Select(item => new PlanStep(item.Sql, item.Subject, PlanAction.Create, end, true, [])),
            ],
        };
    }

    private async Task<SchemaModel> ReadAsync(SandboxDatabase database)
    {
        var read = Owners.As(await CatalogReader.ReadAsync(database.OpenAsync, cancellation), before, after);
        return maker is null ? read : Schemas.Unowned(read, maker, before, after);
    }

    private string? Difference(SchemaModel wanted, SchemaModel got, string what)
    {
        var differing = SchemaDiff.Compare(wanted, got, options.Ignore);
        return differing.Count == 0 ? null : $"{what}: {Some.Of(differing.Select(change => change.Id).ToList())}";
    }

    private static string Word(SeriesFile file) => Word(file.Phase);

    private static string Word(SeriesPhase phase) => phase.ToString().ToLowerInvariant();
}
