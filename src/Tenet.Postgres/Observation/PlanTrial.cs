using Tenet.Core.Errors;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Observation;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Renaming;
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
    private const int MostTables = 5;

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

        if (await DifferenceAsync(before, schema, "the sandbox makes another present schema") is { } other)
        {
            return Only(MigrationClaims.Applies, Verdict.Undecided, other);
        }

        var first = await TryAsync(outer, schema, RowAmount.Usual);
        return first.Refused is { IsForRows: true } step && await WithLessAsync(outer, schema) is { } less ? Told(less, step, first) : first.Proof;
    }

    // Rows that refer to what the plan loses, as it says, may refuse what comes after: then it is tried on rows that do not.
    private async Task<PlanAttempt?> WithLessAsync(SandboxDatabase outer, SandboxDatabase schema)
    {
        if (!up.Hazards.Any(hazard => hazard.Class == HazardClass.DataLoss))
        {
            return null;
        }

        var amount = RowAmount.Least;
        for (var attempt = 0; attempt < MostTables; attempt++)
        {
            var tried = await TryAsync(outer, schema, amount);
            if (tried.Refused is not { IsForRows: true } next)
            {
                return tried.Refused is null ? tried : null;
            }

            if (TableOf(next.Subject) is not { } table || !amount.Without.Add(table))
            {
                return null;
            }
        }

        return null;
    }

    private static PlanProof Told(PlanAttempt less, RefusedStep refused, PlanAttempt first)
    {
        var isBack = first.Proof.Claims[^1].Claim == MigrationClaims.GoesBack;
        var without = less.Amount.Without.Count == 0 ? "" : $", and on none in {Some.Of(less.Amount.Without)}";
        return less.Proof with
        {
            Claims = less.Proof.Claims.Select(claim => (claim.Claim, isBack, refused.IsForReference) switch
            {
                (MigrationClaims.Applies, false, _) => claim with { Verdict = Verdict.Undecided, Detail = $"{refused}. It ran on rows that leave empty what may be empty{without}" },
                (MigrationClaims.GoesBack, true, true) when less.Amount.Without.Count == 0 && claim.Verdict == Verdict.Proved => claim with { Detail = $"where no row refers to what is lost; else {refused}" },
                (MigrationClaims.GoesBack, true, _) when claim.Verdict == Verdict.Proved => claim with { Verdict = Verdict.Undecided, Detail = $"{refused}. It ran on rows that leave empty what may be empty{without}" },
                _ => claim,
            }).ToValueList(),
        };
    }

    private RelationName? TableOf(FactId subject)
    {
        var fact = after.Find(subject) ?? before.Find(subject);
        return (fact as Table ?? (fact?.Parent is { } parent ? after.Find(parent) ?? before.Find(parent) : null)) is Table table
            ? RelationName.Of(new RenamedNames(RenamedNames.Back(options.Renames)).After(table.Id))
            : null;
    }

    private async Task<PlanAttempt> TryAsync(SandboxDatabase outer, SandboxDatabase schema, RowAmount amount)
    {
        await using var roles = await RolesAsBefore.OfAsync(outer, cancellation);
        await using var filled = await schema.CloneAsync(cancellation);
        var (without, refusedEmpty) = await FillAsync(outer, schema, filled, amount);
        if (refusedEmpty is not null)
        {
            return new PlanAttempt(Only(MigrationClaims.Applies, Verdict.Refuted, $"{refusedEmpty} (no table held a row)"), amount, null);
        }

        await using var copy = await filled.CloneAsync(cancellation);
        var (seen, stopped) = await PlanRunner.ObserveAsync(copy, up, cancellation);
        var (claims, stuck) = stopped is null
            ? await AppliedAsync(filled, copy, without)
            : ([new MigrationClaim(MigrationClaims.Applies, Verdict.Refuted, stopped.Words)], stopped);
        return new PlanAttempt(new PlanProof { Claims = claims.ToValueList(), Steps = seen.ToValueList(), WithoutRows = without.ToValueList() }, amount, stuck);
    }

    private async Task<(IReadOnlyList<MigrationClaim> Claims, RefusedStep? Stuck)> AppliedAsync(SandboxDatabase filled, SandboxDatabase copy, IReadOnlyList<string> without)
    {
        var applies = new MigrationClaim(MigrationClaims.Applies, Verdict.Proved, null);
        if (await DifferenceAsync(after, copy, "it makes another schema") is { } wrong)
        {
            return ([applies, new MigrationClaim(MigrationClaims.Reaches, Verdict.Refuted, wrong)], null);
        }

        var keeping = new PlannedRows(filled, copy, before, after, up, options, cancellation);
        var kept = await keeping.KeptAsync(without);
        List<MigrationClaim> claims = [applies, new(MigrationClaims.Reaches, Verdict.Proved, null), kept];
        if (await PlanRunner.RunAsync(copy, down, cancellation) is { } stuck)
        {
            return ([.. claims, new MigrationClaim(MigrationClaims.GoesBack, Verdict.Refuted, stuck.Words)], stuck);
        }

        if (await DifferenceAsync(before, copy, "the way back does not restore the schema") is { } difference)
        {
            return ([.. claims, new MigrationClaim(MigrationClaims.GoesBack, Verdict.Refuted, difference)], null);
        }

        claims.AddRange(await keeping.BackAsync());
        var again = (await PlanRunner.RunAsync(copy, up, cancellation))?.Words ?? await DifferenceAsync(after, copy, "after the way back and up again");
        return ([.. claims, new MigrationClaim(MigrationClaims.AppliesAgain, again is null ? Verdict.Proved : Verdict.Refuted, again)], null);
    }

    // A team brings its rows in order before it adds a constraint: the rows fit the schema after the plan as well.
    private async Task<(IReadOnlyList<string> Without, RefusedStep? Refused)> FillAsync(SandboxDatabase outer, SandboxDatabase schema, SandboxDatabase filled, RowAmount amount)
    {
        await using var roles = await RolesAsBefore.OfAsync(outer, cancellation);
        await using var next = await schema.CloneAsync(cancellation);
        if (await PlanRunner.RunAsync(next, up, cancellation) is { } refused)
        {
            return ([], refused);
        }

        await using var target = await next.OpenAsync(cancellation);
        await using var rows = await filled.OpenAsync(cancellation);
        var fitting = PlanRows.Schema(before, await CheckColumns.ReadAsync(rows, cancellation), after, options.Renames);
        await PlanSamples.LoadAsync(Samples, rows, target, cancellation);
        await using var asked = await NextSchema.OfAsync(rows, target, after, cancellation);
        return (await RowFiller.FillAsync(rows, fitting, asked, amount, cancellation), null);
    }

    private async Task<string?> DifferenceAsync(SchemaModel wanted, SandboxDatabase got, string what) =>
        Differing.From(wanted, Owners.As(await MigrationVerifier.ReadAsync(got, cancellation), wanted), what, options.Ignore);

    private static PlanProof Only(string claim, Verdict verdict, string why) => new() { Claims = [new MigrationClaim(claim, verdict, why)] };
}
