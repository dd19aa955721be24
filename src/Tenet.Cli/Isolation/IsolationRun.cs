using Tenet.Cli.Sources;
using Tenet.Core.Isolation;
using Tenet.Postgres.Isolation;

namespace Tenet.Cli.Isolation;

/// <summary>Attacks the desired schema of a project.</summary>
internal static class IsolationRun
{
    public static async Task<IsolationReport> OfAsync(Session session, IReadOnlyList<Attack> attacks)
    {
        var input = await InputAsync(session) with { Attacks = attacks };
        return await session.TimedAsync("attacked", async () => await IsolationProof.RunAsync(await session.SandboxAsync(), input, session.Cancellation));
    }

    public static async Task<IsolationInput> InputAsync(Session session)
    {
        var project = session.Project;
        var schema = project.Schema();
        return new IsolationInput(schema, await SourceReader.FilesAsync(session, schema), project.Settings, project.Scripts(project.Settings.Samples));
    }
}
