using Tenet.Core.Errors;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Observation;
using Tenet.Core.Planning;
using Tenet.Core.Planning.ZeroDowntime;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Observation;
using Tenet.Postgres.Proving;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.ZeroDowntime;

/// <summary>Writes a series by going its way on a sandbox, and proves it on rows: there, back and there again.</summary>
/// <param name="sandbox">Where databases and roles may come and go.</param>
/// <param name="before">The present schema.</param>
/// <param name="after">The desired schema.</param>
/// <param name="changes">What stands in two forms for a while.</param>
/// <param name="options">What plans respect; the renames are those of the way there.</param>
/// <param name="maker">The sandbox's role where it makes the present schema.</param>
/// <param name="cancellation">Ends the trial between statements.</param>
public sealed class SeriesTrial(
    Sandbox.Sandbox sandbox, SchemaModel before, SchemaModel after, SeriesChanges changes, PlanOptions options, string? maker, CancellationToken cancellation)
{
    /// <summary>SQL with rows of the team's own, which come before rows that are made up.</summary>
    public IReadOnlyList<SqlScript> Samples { get; init; } = [];

    /// <summary>Goes the way without rows, and without a proof.</summary>
    /// <param name="make">Makes the present schema in an empty database.</param>
    /// <exception cref="TenetException">TNT4013 where a statement is refused, or another schema comes out.</exception>
    public async Task<IReadOnlyList<SeriesFile>> WriteAsync(Func<SandboxDatabase, Task> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        await using var outer = await sandbox.CreateDatabaseAsync(cancellation);
        await using var roles = await RolesAsBefore.OfAsync(outer, cancellation);
        await using var database = await sandbox.CreateDatabaseAsync(cancellation);
        await make(database);
        var walk = new SeriesWalk(before, after, changes, options, maker, cancellation);
        return await walk.ThereAsync(database) is { } refused ? throw new TenetException(ErrorCode.PlanNotProved, $"Nothing was written: {refused}.") : walk.Files;
    }

    /// <param name="make">Makes the present schema in an empty database.</param>
    /// <param name="makeDesired">Makes the desired schema in an empty database.</param>
    /// <returns>The files as far as they could be written, and what was found out about them.</returns>
    public async Task<(IReadOnlyList<SeriesFile> Files, PlanProof Proof)> ProveAsync(Func<SandboxDatabase, Task> make, Func<SandboxDatabase, Task> makeDesired)
    {
        ArgumentNullException.ThrowIfNull(make);
        ArgumentNullException.ThrowIfNull(makeDesired);
        await using var outer = await sandbox.CreateDatabaseAsync(cancellation);
        await using var roles = await RolesAsBefore.OfAsync(outer, cancellation);
        await using var filled = await sandbox.CreateDatabaseAsync(cancellation);
        await make(filled);
        var without = await FillAsync(filled, makeDesired);
        await using var copy = await filled.CloneAsync(cancellation);
        var walk = new SeriesWalk(before, after, changes, options, maker, cancellation) { Observes = true };
        var refused = await walk.ThereAsync(copy);
        List<MigrationClaim> claims = refused is null
            ? [new(MigrationClaims.Applies, Verdict.Proved, null), new(MigrationClaims.Reaches, Verdict.Proved, null), .. await ThereAsync(walk, filled, copy, without)]
            : [new MigrationClaim(MigrationClaims.Applies, Verdict.Refuted, refused)];
        return (walk.Files, new PlanProof { Claims = claims.ToValueList(), Steps = walk.Seen.ToValueList(), WithoutRows = without.ToValueList() });
    }

    private async Task<IReadOnlyList<MigrationClaim>> ThereAsync(SeriesWalk walk, SandboxDatabase filled, SandboxDatabase copy, IReadOnlyList<string> without)
    {
        var values = new SeriesValues(before, after, changes, cancellation);
        var kept = await values.KeptAsync(filled, copy, without);
        var stuck = await walk.BackAsync(copy) ?? await values.BackAsync(filled, copy);
        if (stuck is not null)
        {
            return [kept, new MigrationClaim(MigrationClaims.GoesBack, Verdict.Refuted, stuck)];
        }

        var again = await walk.AgainAsync(copy);
        return [kept, new(MigrationClaims.GoesBack, Verdict.Proved, null), new(MigrationClaims.AppliesAgain, again is null ? Verdict.Proved : Verdict.Refuted, again)];
    }

    private async Task<IReadOnlyList<string>> FillAsync(SandboxDatabase filled, Func<SandboxDatabase, Task> makeDesired)
    {
        await using var desired = await sandbox.CreateDatabaseAsync(cancellation);
        await makeDesired(desired);
        await using var rows = await filled.OpenAsync(cancellation);
        await using var target = await desired.OpenAsync(cancellation);

        // Rows without a value are what a series is tried on.
        var empty = changes.Fills.Select(item => item.Column.Id).ToHashSet();
        var wanted = new SchemaModel(after.ServerVersion, after.Facts.Select(fact => fact is Column column && empty.Contains(column.Id) ? column with { NotNull = null } : fact), after.Edges, after.Notices);
        var fitting = PlanRows.Schema(before, await CheckColumns.ReadAsync(rows, cancellation), wanted, await CheckColumns.ReadAsync(target, cancellation), options.Renames);
        await PlanSamples.LoadAsync(Samples, rows, target, cancellation);
        return await RowFiller.FillAsync(rows, fitting, cancellation);
    }
}
