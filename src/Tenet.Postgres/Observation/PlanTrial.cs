using Tenet.Core.Diffing;
using Tenet.Core.Errors;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Observation;
using Tenet.Core.Planning;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Proving;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Observation;

/// <summary>Runs a plan on the present schema with rows: up, down, up again.</summary>
/// <param name="sandbox">Where databases and roles may come and go.</param>
/// <param name="before">The present schema.</param>
/// <param name="after">The desired schema.</param>
/// <param name="up">The plan.</param>
/// <param name="down">Its way back.</param>
/// <param name="options">What both respect; the renames are those of the way there.</param>
/// <param name="cancellation">Ends the trial between statements.</param>
public sealed class PlanTrial(
    Sandbox.Sandbox sandbox, SchemaModel before, SchemaModel after, MigrationPlan up, MigrationPlan down, PlanOptions options, CancellationToken cancellation)
{
    /// <summary>SQL with rows of the team's own, which come before rows that are made up.</summary>
    public IReadOnlyList<SqlScript> Samples { get; init; } = [];

    /// <param name="make">Makes the present schema in an empty database.</param>
    /// <exception cref="TenetException">TNT3001 where sample rows fit neither schema.</exception>
    public async Task<PlanProof> RunAsync(Func<SandboxDatabase, Task> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        await using var outer = await sandbox.CreateDatabaseAsync(cancellation);
        await using var roles = await RolesAsBefore.OfAsync(outer, cancellation);
        await using var schema = await sandbox.CreateDatabaseAsync(cancellation);
        try
        {
            await make(schema);
        }
        catch (TenetException refused) when (refused.Code == ErrorCode.StatementFailed)
        {
            return Only(MigrationClaims.Applies, Verdict.Undecided, $"the present schema cannot be made on the sandbox: {refused.Message}");
        }

        if (Difference(before, await MigrationVerifier.ReadAsync(schema, cancellation), "the sandbox makes another present schema") is { } other)
        {
            return Only(MigrationClaims.Applies, Verdict.Undecided, other);
        }

        await using var filled = await schema.CloneAsync(cancellation);
        var (without, refusedEmpty) = await FillAsync(outer, schema, filled);
        if (refusedEmpty is not null)
        {
            return Only(MigrationClaims.Applies, Verdict.Refuted, refusedEmpty);
        }

        await using var copy = await filled.CloneAsync(cancellation);
        var (seen, stopped) = await PlanRunner.ObserveAsync(copy, up, cancellation);
        List<MigrationClaim> claims = stopped is null
            ? [new MigrationClaim(MigrationClaims.Applies, Verdict.Proved, null), .. await AppliedAsync(filled, copy, without)]
            : [new MigrationClaim(MigrationClaims.Applies, Verdict.Refuted, stopped)];
        return new PlanProof { Claims = claims.ToValueList(), Steps = seen.ToValueList(), WithoutRows = without.ToValueList() };
    }

    private async Task<IReadOnlyList<MigrationClaim>> AppliedAsync(SandboxDatabase filled, SandboxDatabase copy, IReadOnlyList<string> without)
    {
        if (Difference(after, await MigrationVerifier.ReadAsync(copy, cancellation), "it makes another schema") is { } wrong)
        {
            return [new MigrationClaim(MigrationClaims.Reaches, Verdict.Refuted, wrong)];
        }

        var keeping = new PlannedRows(filled, copy, before, after, up, options, cancellation);
        var kept = await keeping.KeptAsync(without);
        List<MigrationClaim> claims = [new(MigrationClaims.Reaches, Verdict.Proved, null), kept];
        if (await PlanRunner.RunAsync(copy, down, cancellation) is { } stuck)
        {
            return [.. claims, new MigrationClaim(MigrationClaims.GoesBack, Verdict.Refuted, stuck)];
        }

        if (Difference(before, await MigrationVerifier.ReadAsync(copy, cancellation), "the way back does not restore the schema") is { } difference)
        {
            return [.. claims, new MigrationClaim(MigrationClaims.GoesBack, Verdict.Refuted, difference)];
        }

        claims.AddRange(await keeping.BackAsync());
        var again = await PlanRunner.RunAsync(copy, up, cancellation) ?? Difference(after, await MigrationVerifier.ReadAsync(copy, cancellation), "after the way back and up again");
        return [.. claims, new MigrationClaim(MigrationClaims.AppliesAgain, again is null ? Verdict.Proved : Verdict.Refuted, again)];
    }

    // A team brings its rows in order before it adds a constraint: the rows fit the schema after the plan as well.
    private async Task<(IReadOnlyList<string> Without, string? Refused)> FillAsync(SandboxDatabase outer, SandboxDatabase schema, SandboxDatabase filled)
    {
        await using var roles = await RolesAsBefore.OfAsync(outer, cancellation);
        await using var next = await schema.CloneAsync(cancellation);
        if (await PlanRunner.RunAsync(next, up, cancellation) is { } refused)
        {
            return ([], $"{refused} (no table held a row)");
        }

        await using var target = await next.OpenAsync(cancellation);
        await using var rows = await filled.OpenAsync(cancellation);
        var fitting = PlanRows.Schema(before, await CheckColumns.ReadAsync(rows, cancellation), after, await CheckColumns.ReadAsync(target, cancellation), options.Renames);
        await PlanSamples.LoadAsync(Samples, rows, target, cancellation);
        return (await RowFiller.FillAsync(rows, fitting, cancellation), null);
    }

    private string? Difference(SchemaModel wanted, SchemaModel got, string what)
    {
        var changes = SchemaDiff.Compare(wanted, Owners.As(got, wanted), options.Ignore);
        return changes.Count == 0 ? null : $"{what}: {Some.Of(changes.Select(change => change.Id).ToList())}";
    }

    private static PlanProof Only(string claim, Verdict verdict, string why) => new() { Claims = [new MigrationClaim(claim, verdict, why)] };
}
