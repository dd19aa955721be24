using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Evidence;
using Tenet.Core.History;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Observation;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Proving;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Observation;

/// <summary>Tries each migration of a history on a database with rows: up, down, up again.</summary>
public static class MigrationVerifier
{
    /// <param name="sandbox">Where databases and roles may come and go.</param>
    /// <param name="set">The migrations in order.</param>
    /// <param name="wanted">The ones to try; the others only run.</param>
    /// <param name="cancellation">Ends the trial between statements.</param>
    /// <param name="tellsFailure">A wanted migration that cannot run is the last one that is told of, and no error.</param>
    /// <param name="begin">Makes what is there before the first migration; null for nothing.</param>
    /// <exception cref="TenetException">TNT3001 where a migration cannot run on the empty schema that those before it make.</exception>
    public static async Task<IReadOnlyList<MigrationVerification>> RunAsync(
        Sandbox.Sandbox sandbox, MigrationSet set, Func<Migration, bool> wanted, CancellationToken cancellation, bool tellsFailure = false, Func<NpgsqlConnection, Task>? begin = null)
    {
        ArgumentNullException.ThrowIfNull(sandbox);
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(wanted);
        var verifications = new List<MigrationVerification>();
        await using var schema = await sandbox.CreateDatabaseAsync(cancellation);
        if (begin is not null)
        {
            await using var first = await schema.OpenAsync(cancellation);
            await begin(first);
        }

        foreach (var migration in set.Migrations)
        {
            // Roles belong to the server: the trial must have gone with its own before the schema goes on.
            if (wanted(migration))
            {
                verifications.Add(await VerifyAsync(schema, migration, tellsFailure, cancellation));
                if (tellsFailure && verifications[^1].After is null)
                {
                    return verifications;
                }
            }

            await using var connection = await schema.OpenAsync(cancellation);
            await MigrationReplay.RunAsync(connection, migration.Up, cancellation);
        }

        return verifications;
    }

    internal static ObservedFailure Failed(TenetException refused) => new(refused.Place, refused.Message, refused.SqlState);

    private static async Task<MigrationVerification> VerifyAsync(SandboxDatabase schema, Migration migration, bool tellsFailure, CancellationToken cancellation)
    {
        await using var roles = await RolesAsBefore.OfAsync(schema, cancellation);
        await using var filled = await schema.CloneAsync(cancellation);
        var (reading, given) = await ReadAddressesAsync(filled, cancellation);
        var before = reading.Model;
        var told = new MigrationVerification(migration.Version, migration.Name, migration.Up.Path) { Before = before };
        CatalogReading after;
        IReadOnlyList<string> without;
        try
        {
            (after, without) = await FillAsync(schema, filled, before, migration, cancellation);
        }
        catch (TenetException refused) when (tellsFailure && refused.Code == ErrorCode.StatementFailed)
        {
            var failure = Failed(refused);
            return told with { Claims = [new MigrationClaim(MigrationClaims.Applies, Verdict.Refuted, failure.ToString())], Failure = failure };
        }

        var trial = new MigrationTrial(migration, filled, before, cancellation);
        await using var changed = await filled.CloneAsync(cancellation);
        var claims = await trial.RunAsync(changed);
        return told with
        {
            Claims = claims.ToValueList(),
            Statements = trial.Statements.ToValueList(),
            WithoutRows = without.ToValueList(),
            Lost = trial.Lost.Select(item => item.Column is null ? item.Table : item.ToString()).ToValueList(),
            Failure = trial.Failure,
            Events = Events(migration, given, reading, after),
            After = after.Model,
        };
    }

    // The copy that it ran on has the OIDs of the schema before it.
    private static ValueList<HistoryEvent> Events(Migration migration, IReadOnlyList<string> roles, CatalogReading before, CatalogReading after)
    {
        var recorder = new HistoryRecorder();
        recorder.Begin(before.Model, before.Addresses, roles);
        var step = new MigrationStep(migration.Version, migration.Name, migration.Up.Path);
        recorder.Record(step, after.Model, after.Addresses);
        return recorder.ToHistory().Of(step).ToValueList();
    }

    // A team brings its rows in order before it adds a constraint: the rows fit the schema after the migration as well.
    private static async Task<(CatalogReading After, IReadOnlyList<string> Without)> FillAsync(
        SandboxDatabase schema, SandboxDatabase filled, SchemaModel before, Migration migration, CancellationToken cancellation)
    {
        await using var roles = await RolesAsBefore.OfAsync(schema, cancellation);
        await using var next = await schema.CloneAsync(cancellation);
        await using (var connection = await next.OpenAsync(cancellation))
        {
            await MigrationReplay.RunAsync(connection, migration.Up, cancellation);
        }

        var (after, _) = await ReadAddressesAsync(next, cancellation);
        await using var target = await next.OpenAsync(cancellation);
        await using var rows = await filled.OpenAsync(cancellation);
        var both = BothSchemas.Merge(before, await CheckColumns.ReadAsync(rows, cancellation), after.Model);
        await using var asked = await NextSchema.OfAsync(rows, target, after.Model, cancellation);
        return (after, await RowFiller.FillAsync(rows, both, asked, RowAmount.Usual, cancellation));
    }

    private static async Task<(CatalogReading Reading, IReadOnlyList<string> Roles)> ReadAddressesAsync(SandboxDatabase database, CancellationToken cancellation)
    {
        await using var first = await database.OpenAsync(cancellation);
        await using var second = await database.OpenAsync(cancellation);
        return (await CatalogReader.ReadAsync(first, second, addresses: true, cancellation), await ServerRoles.ReadAsync(first, cancellation));
    }

    internal static Task<SchemaModel> ReadAsync(SandboxDatabase database, CancellationToken cancellation) => CatalogReader.ReadAsync(database.OpenAsync, cancellation);
}
