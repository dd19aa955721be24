using Npgsql;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Running;
using Tenet.Core.Sql.Dumping;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Running;
using Tenet.Postgres.Sandbox;

namespace Tenet.Cli.Running;

/// <summary>The schema of a database, to be made on a sandbox, and the migrations that it has not got.</summary>
/// <param name="Schema">What it has, drift and all.</param>
/// <param name="Pending">The project's migrations that are to be tried there.</param>
/// <param name="Cancellation">Ends the making between statements.</param>
internal sealed record ClonedTarget(SchemaModel Schema, MigrationSet Pending, CancellationToken Cancellation)
{
    public static async Task<ClonedTarget> OfAsync(Session session, string url, MigrationSet set)
    {
        await using var runner = await MigrationRunner.OpenAsync(PostgresUrl.Parse(url), set, new RunnerOptions(), session.Cancellation);
        var status = await runner.StatusAsync(session.Cancellation);
        var schema = await runner.SchemaAsync(session.Cancellation);
        var sandbox = await session.SandboxAsync();

        // Roles belong to the server: the copy refers to those of the database.
        foreach (var role in schema.Of<Role>().Where(role => role.Name != session.SandboxRole))
        {
            await sandbox.AddRoleAsync(new SandboxRole(role.Name, [], []), session.Cancellation);
        }

        return new ClonedTarget(schema, set with { Migrations = status.Migrations.Where(item => item is { State: MigrationState.Pending, Migration: not null }).Select(item => item.Migration!).ToValueList() }, session.Cancellation);
    }

    public Task MakeAsync(NpgsqlConnection connection) => ScriptRunner.RunAsync(connection, new SqlScript("schema of the database", DumpScript.ToText(Schema)), Cancellation);
}
