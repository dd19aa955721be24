using Tenet.Cli.Sources;
using Tenet.Core.CodeModels;
using Tenet.Core.Documents.Views;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Project;

namespace Tenet.Cli.Documents;

/// <summary>Gathers what documents are made from: the schema and its history, what people wrote, what was proved, the profile.</summary>
internal static class DocumentSourceReader
{
    /// <summary>The profile of whoever works on the project with agents, and one developer's own.</summary>
    private static readonly string[] ProfileFiles = ["confer-agent.profile.local.yml", "confer-agent.profile.yml"];

    public static async Task<DocumentSources> ReadAsync(Session session, DocumentFiles files) =>
        Of(session, files, await ProjectKnowledge.ReadAsync(session));

    public static DocumentSources Of(Session session, DocumentFiles files, ProjectKnowledge known)
    {
        var project = session.Project;
        var replay = known.Replay is { Set.Migrations.Count: > 0 } some ? some : null;
        var models = new ModelWriter(known.Model, known.Bound.Context, project.Settings.Ignore);
        return new DocumentSources
        {
            Project = project.Settings.Project ?? Path.GetFileName(Path.GetFullPath(project.Root)),
            Model = known.Model,
            History = replay?.History,
            Replayed = replay?.Model,
            Migrations = replay?.Set,
            Settings = project.Settings with { ProfileFile = project.Settings.ProfileFile ?? ProfileFiles.Skip(1).FirstOrDefault(files.Exists) },
            Profile = Profile(project.Settings, files),
            Context = known.Bound.Context,
            Planned = known.Bound.Planned,
            Ids = id => known.Ids.Find(id)?.Id.ToString(),
            Category = id => known.Ids.Find(id)?.Category,
            Related = id => known.References.Declared(id) is { } sibling ? new RelatedTarget(sibling.Title, sibling.File, sibling.Anchor) : null,
            Evidence = Evidence(session, known.Model),
            Models = id => Code(models.Snippet(id)),
            Exists = files.Exists,
        };
    }

    // Without a record there is nothing that another schema could make stale.
    private static EvidenceBook Evidence(Session session, SchemaModel model)
    {
        var records = session.Project.Evidence.Read();
        return new EvidenceBook(records, records.Count == 0 ? "" : SchemaFingerprint.Of(model, session.Project.Settings.Ignore));
    }

    private static CodeText[] Code(ModelSnippet? model) =>
        model is null ? [] : [new CodeText("typescript", model.TypeScript.TrimEnd()), new CodeText("csharp", model.CSharp.TrimEnd())];

    // What tenet.yml says itself goes before the file that it names; one developer's own file goes before all.
    private static Profile Profile(ProjectSettings settings, DocumentFiles files)
    {
        var named = settings.ProfileFile is { } file && files.Read(file) is { } text ? ProjectFile.ParseProfile(text, files.Shown(file)) : Core.Project.Profile.Empty;
        var common = Read(ProfileFiles[1]).With(named).With(settings.Profile);
        return common.With(Read(ProfileFiles[0]));

        Profile Read(string path) => files.Exists(path) && files.Read(path) is { } own ? ProjectFile.ParseProfile(own, files.Shown(path)) : Core.Project.Profile.Empty;
    }
}
