using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;
using Tenet.Core.Project.Ids;
using Tenet.Core.Project.References;

namespace Tenet.Cli.Sources;

/// <summary>The desired schema, its history, and what people wrote about it, tied together.</summary>
internal sealed record ProjectKnowledge(SchemaModel Model, SchemaHistory? History, BoundContext Bound, StableIds Ids, SiblingIds Siblings, IReadOnlyList<ContextFinding> Findings)
{
    /// <exception cref="Core.Errors.TenetException">Where a file cannot be read, or ids contradict each other.</exception>
    public static async Task<ProjectKnowledge> ReadAsync(Session session, TimeProvider clock)
    {
        var (project, settings) = (session.Project, session.Project.Settings);
        // Files first: what is wrong in them needs no server.
        var (files, registry) = (project.Context.Read(), project.Context.Registry());
        var siblings = SiblingIds.Read(ReferenceFiles.Read(project), settings.Ids.Prefix);
        var schema = project.Schema();
        var replaying = HistoryReader.ReadAsync(session);
        var loading = SourceReader.FilesAsync(session, schema);
        await Task.WhenAll(replaying, loading);
        var (history, model) = (await replaying, await loading);
        var bound = ContextBinding.Of(files, registry, model, history, settings.Ignore);
        var ids = IdAssignment.Run(registry, model, history, bound, settings);
        var references = new CrossReferences(bound.Context, ids, siblings);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().Date);
        return new ProjectKnowledge(model, history, bound, ids, siblings, [.. ContextReview.Of(bound, ids, model, settings, today), .. references.Findings()]);
    }
}
