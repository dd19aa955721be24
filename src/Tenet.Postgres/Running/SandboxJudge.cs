using Npgsql;
using Tenet.Core.Diffing;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Running;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Running;

/// <summary>Replays a migration up to a step on a sandbox, and looks at the facts that the step makes there: what of them is in the database says what became of it.</summary>
/// <param name="sandbox">Starts the sandbox, or gives the one that runs.</param>
/// <param name="role">The role that owns what is made there.</param>
/// <param name="migrations">Reads the project's migrations.</param>
public sealed class SandboxJudge(Func<Task<Sandbox.Sandbox>> sandbox, string role, Func<MigrationSet> migrations) : IStepJudge
{
    /// <inheritdoc/>
    public async Task<StepVerdict> JudgeAsync(Migration migration, bool back, int step, Func<CancellationToken, Task<NpgsqlConnection>> open, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(migration);
        await using var database = await (await sandbox()).CreateDatabaseAsync(cancellation);
        var (before, after) = await ReplayAsync(database, migration, back, step, cancellation);
        var live = await CatalogReader.ReadAsync(open, cancellation);
        return Judge(Settled(before, live), Settled(after, live), live);
    }

    // What else differs between the project and the database is another question.
    internal static StepVerdict Judge(SchemaModel before, SchemaModel after, SchemaModel live)
    {
        var changes = SchemaDiff.Compare(before, after);
        return changes.All(change => Equals(live.Find(change.Id), change.Before)) ? StepVerdict.Again
            : changes.All(change => Equals(live.Find(change.Id), change.After)) ? StepVerdict.Done
            : StepVerdict.Undecided;
    }

    private SchemaModel Settled(SchemaModel made, SchemaModel live) => Owners.Settle(made, role, live, null, []).Before;

    private async Task<(SchemaModel Before, SchemaModel After)> ReplayAsync(SandboxDatabase database, Migration migration, bool back, int step, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        foreach (var earlier in migrations().Migrations.TakeWhile(other => other.Version != migration.Version).Where(other => !other.Repeatable))
        {
            await MigrationReplay.RunAsync(connection, earlier.Up, cancellation);
        }

        if (back)
        {
            await MigrationReplay.RunAsync(connection, migration.Up, cancellation);
        }

        var script = back ? migration.Down! : migration.Up;
        var steps = ScriptSteps.Of(script).Steps;
        await RunAsync(connection, script, steps.Take(step - 1), cancellation);
        var before = await CatalogReader.ReadAsync(database.OpenAsync, cancellation);
        await RunAsync(connection, script, steps.Skip(step - 1).Take(1), cancellation);
        return (before, await CatalogReader.ReadAsync(database.OpenAsync, cancellation));
    }

    private static async Task RunAsync(NpgsqlConnection connection, MigrationScript script, IEnumerable<ScriptStep> steps, CancellationToken cancellation)
    {
        foreach (var statement in steps.SelectMany(step => step.Statements))
        {
            await ScriptRunner.RunAsync(connection, new SqlScript(script.Path, script.Text, script.FirstLine), statement, cancellation);
        }
    }
}
