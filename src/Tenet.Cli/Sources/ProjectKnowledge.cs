using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;
using Tenet.Core.Project.Ids;
using Tenet.Core.Project.References;

namespace Tenet.Cli.Sources;

/// <summary>The desired schema, its history, and what people wrote about it, tied together.</summary>
/// <param name="Model">The desired schema.</param>
/// <param name="Replay">What the migrations make; null where the project has no folder of them.</param>
/// <param name="Bound">The context files, tied to the schema.</param>
/// <param name="Ids">The stable id of each table and view, new ones too.</param>
/// <param name="References">The ties to ids of the team's other files.</param>
/// <param name="Findings">What of all this is not so, or is missing.</param>
internal sealed record ProjectKnowledge(
    SchemaModel Model, ReplayedHistory? Replay, BoundContext Bound, StableIds Ids, CrossReferences References, IReadOnlyList<ContextFinding> Findings)
{
    public SchemaHistory? History => Replay?.History;

    /// <exception cref="Core.Errors.TenetException">Where a file cannot be read, or ids contradict each other.</exception>
    public static async Task<ProjectKnowledge> ReadAsync(Session session)
    {
        var (project, settings) = (session.Project, session.Project.Settings);
        // Files first: what is wrong in them needs no server.
        var (files, registry) = (project.Context.Read(), project.Context.Registry());
        var siblings = SiblingIds.Read(ReferenceFiles.Read(project), settings.Ids.Prefix);
        var schema = project.Schema();
        var replaying = HistoryReader.ReplayAsync(session);
        var loading = SourceReader.FilesAsync(session, schema);
        await Task.WhenAll(replaying, loading);
        var (replay, model) = (await replaying, await loading);
        var history = replay?.History;
        var bound = ContextBinding.Of(files, registry, model, history, settings.Ignore);
        var ids = IdAssignment.Run(registry, model, history, bound, settings);
        var references = new CrossReferences(bound.Context, ids, siblings);
        return new ProjectKnowledge(model, replay, bound, ids, references, [.. ContextReview.Of(bound, ids, model, settings, session.Clock), .. references.Findings()]);
    }
}
