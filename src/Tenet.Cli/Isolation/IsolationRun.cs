using Tenet.Cli.Sources;
using Tenet.Core.Isolation;
using Tenet.Core.Isolation.Mutants;
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

    /// <summary>Weakens the schema, change by change, and attacks it each time.</summary>
    public static async Task<MutationReport> MutateAsync(Session session, int? sample)
    {
        var input = await InputAsync(session);
        return await session.TimedAsync("weakened and attacked", async () => await MutationProof.RunAsync(await session.SandboxAsync(), input, sample, session.Cancellation));
    }

    private static async Task<IsolationInput> InputAsync(Session session)
    {
        var project = session.Project;
        var schema = project.Schema();
        return new IsolationInput(schema, await SourceReader.FilesAsync(session, schema), project.Settings, project.Scripts(project.Settings.Samples));
    }
}
