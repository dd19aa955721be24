using Tenet.Cli.Projects;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;

namespace Tenet.Tests.Database.RoundTrip;

/// <summary>The schemas that are read, dumped and loaded again.</summary>
public static class Subject
{
    /// <summary>A database that holds the subject: an example by its folder's name, or <c>torture</c>.</summary>
    public static async Task<SandboxDatabase> CreateAsync(Postgres.Sandbox.Sandbox sandbox, string name, CancellationToken cancellation)
    {
        var database = await sandbox.CreateDatabaseAsync(cancellation);
        await using var connection = await database.OpenAsync(cancellation);
        if (name is "torture" or "unstable")
        {
            foreach (var file in Files(name, sandbox.ServerVersion / 10000))
            {
                await ScriptRunner.RunAsync(connection, file, cancellation);
            }
        }
        else
        {
            var project = ProjectFolder.Open(Repository.At("examples", name));
            await RolesAsync(connection, project, cancellation);
            await SchemaLoader.LoadAsync(connection, project.Schema(), cancellation);
        }

        return database;
    }

    private static IEnumerable<SqlScript> Files(string name, int major)
    {
        string[] files = name == "unstable"
            ? ["unstable-deparse"]
            : ["roles", "common", .. Enumerable.Range(16, Math.Max(0, major - 15)).Select(version => $"since{version}")];
        return files.Select(file => Repository.Case("torture", file + ".sql")).Select(path => new SqlScript(path, File.ReadAllText(path)));
    }

    // Several tests share a server, and roles belong to the server.
    private static async Task RolesAsync(Npgsql.NpgsqlConnection connection, ProjectFolder project, CancellationToken cancellation)
    {
        var statements = project.Roles.Select(role =>
            $"DO $$ BEGIN CREATE ROLE {role.Name} {string.Join(' ', role.Attributes)}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;");
        await ScriptRunner.RunAsync(connection, new SqlScript("roles", string.Join('\n', statements)), cancellation);
    }
}
