using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Evidence;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Observation;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Observation;

/// <summary>One migration, tried on a copy of a database with rows.</summary>
/// <param name="migration">What to try.</param>
/// <param name="filled">The database as it is before, with rows; it stays as it is.</param>
/// <param name="before">Its schema.</param>
/// <param name="cancellation">Ends the trial between statements.</param>
internal sealed class MigrationTrial(Migration migration, SandboxDatabase filled, SchemaModel before, CancellationToken cancellation)
{
    /// <summary>What the statements of the up part were seen to do.</summary>
    public IReadOnlyList<StatementObservation> Statements { get; private set; } = [];

    /// <summary>What stopped the up part.</summary>
    public ObservedFailure? Failure { get; private set; }

    /// <summary>What the up part took away with its values.</summary>
    public IReadOnlyList<RowDifference> Lost { get; private set; } = [];

    /// <param name="copy">A clone of the filled database.</param>
    public async Task<IReadOnlyList<MigrationClaim>> RunAsync(SandboxDatabase copy)
    {
        Failure = await RunAsync(copy, migration.Up, observe: true);
        if (Failure is not null)
        {
            return [new MigrationClaim(MigrationClaims.Applies, Verdict.Refuted, Failure.ToString())];
        }

        // The same sessions read three times: what a new one has to learn of the catalogs costs more than the reading.
        await using var first = await copy.OpenAsync(cancellation);
        await using var second = await copy.OpenAsync(cancellation);
        var after = await ReadAsync(first, second);
        var rows = await CompareAsync(copy, RowComparison.ByIdentityAsync);
        Lost = await LostAsync(copy, rows);
        List<MigrationClaim> claims = [new(MigrationClaims.Applies, Verdict.Proved, null), Kept(Lost, rows)];
        if (migration.Down is not { IsBlank: false } down)
        {
            return claims;
        }

        if (await RunAsync(copy, down, observe: false) is { } stuck)
        {
            return [.. claims, new MigrationClaim(MigrationClaims.GoesBack, Verdict.Refuted, stuck.ToString())];
        }

        claims.AddRange(await WayBackAsync(copy, await ReadAsync(first, second), rows));
        var again = (await RunAsync(copy, migration.Up, observe: false))?.ToString()
            ?? Differing.From(after, await ReadAsync(first, second), "after down and up again");
        claims.Add(new MigrationClaim(MigrationClaims.AppliesAgain, again is null ? Verdict.Proved : Verdict.Refuted, again));
        return claims;
    }

    private async Task<SchemaModel> ReadAsync(NpgsqlConnection first, NpgsqlConnection second) => (await CatalogReader.ReadAsync(first, second, addresses: false, cancellation)).Model;

    private async Task<IReadOnlyList<MigrationClaim>> WayBackAsync(SandboxDatabase copy, SchemaModel restored, RowComparison up)
    {
        if (Differing.From(before, restored, "down does not restore the schema") is { } difference)
        {
            return [new MigrationClaim(MigrationClaims.GoesBack, Verdict.Refuted, difference)];
        }

        return RowClaims.Back(await CompareAsync(copy, RowComparison.ByNameAsync), [.. up.Lost, .. up.Changed], up.Empty, "down");
    }

    // What is another column by now may hold the values of the one whose name it took.
    private async Task<IReadOnlyList<RowDifference>> LostAsync(SandboxDatabase copy, RowComparison rows)
    {
        if (rows.Lost.Count == 0)
        {
            return [];
        }

        var named = await CompareAsync(copy, RowComparison.ByNameAsync);
        return [.. rows.Lost.Where(item => named.Lost.Concat(named.Changed).Any(other => other.Covers(item)))];
    }

    private static MigrationClaim Kept(IReadOnlyList<RowDifference> gone, RowComparison rows) => (gone, rows.Changed, rows.Compared) switch
    {
        ({ Count: > 0 } lost, _, _) => new MigrationClaim(MigrationClaims.KeepsRows, Verdict.Refuted, $"it drops {Some.Of(lost)}"),
        (_, { Count: > 0 } changed, _) => new MigrationClaim(MigrationClaims.KeepsRows, Verdict.Refuted, $"it changes {Some.Of(changed)}"),
        (_, _, 0) => new MigrationClaim(MigrationClaims.KeepsRows, Verdict.Undecided, "there were no rows"),
        _ => new MigrationClaim(MigrationClaims.KeepsRows, Verdict.Proved, $"{RowClaims.Tables(rows.Compared)} compared"),
    };

    private async Task<RowComparison> CompareAsync(SandboxDatabase copy, Func<TableRows, TableRows, Task<RowComparison>> compare)
    {
        await using var first = await filled.OpenAsync(cancellation);
        await using var second = await copy.OpenAsync(cancellation);
        return await compare(await TableRows.OfAsync(first, cancellation), await TableRows.OfAsync(second, cancellation));
    }

    // Null where it ran, else where and why it stopped.
    private async Task<ObservedFailure?> RunAsync(SandboxDatabase copy, MigrationScript part, bool observe)
    {
        await using var connection = await copy.OpenAsync(cancellation);
        await using var witness = await copy.OpenAsync(cancellation);
        var observer = new MigrationObserver(connection, witness, cancellation);
        try
        {
            await observer.RunAsync(new MigrationText(part));
            return null;
        }
        catch (TenetException refused) when (refused.Code == ErrorCode.StatementFailed)
        {
            return MigrationVerifier.Failed(refused);
        }
        finally
        {
            Statements = observe ? observer.Seen : Statements;
        }
    }
}
