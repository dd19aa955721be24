using Tenet.Cli.Projects;
using Tenet.Cli.Sources;
using Tenet.Core.Model;
using Tenet.Core.Queries;
using Tenet.Postgres.Queries;

namespace Tenet.Cli.Queries;

/// <summary>Tries the queries that a project declares.</summary>
internal static class QueriesRun
{
    /// <summary>All of them, in order of their files.</summary>
    public static IReadOnlyList<DeclaredQuery> Declared(ProjectFolder project) =>
        [.. project.Scripts([project.Settings.Queries]).SelectMany(file => QueryComments.Read(file.Text, file.Path))];

    public static async Task<(IReadOnlyList<QueryProof> Proofs, SchemaModel Model)> OfAsync(Session session, IReadOnlyList<DeclaredQuery> queries)
    {
        var project = session.Project;
        var schema = project.Schema();
        var model = await SourceReader.FilesAsync(session, schema);
        var input = new QueryInput(schema, model, project.Settings.Tenancy, project.Scripts(project.Settings.Samples), queries);
        var sandbox = await session.SandboxAsync();
        return (await session.TimedAsync("queries tried", () => new QueryProver(sandbox, input, session.Cancellation).RunAsync()), model);
    }
}
