using Tenet.Core.CodeModels.CSharp;
using Tenet.Core.CodeModels.Entities;
using Tenet.Core.CodeModels.Prisma;
using Tenet.Core.CodeModels.TypeScript;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Project.Context;

namespace Tenet.Core.CodeModels;

/// <summary>Writes code from a schema: what stands in its tables, in the words of a language.</summary>
public sealed class ModelWriter
{
    private readonly EntitySet set;
    private readonly Lazy<Dictionary<FactId, Entity>> byId;
    private readonly Lazy<TypeScriptModels> typescript;
    private readonly Lazy<CSharpModels> csharp;

    /// <param name="schema">The schema as the desired SQL makes it.</param>
    /// <param name="context">Which columns are secret.</param>
    /// <param name="ignore">What gets no models.</param>
    public ModelWriter(SchemaModel schema, ProjectContext context, IgnorePatterns ignore)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(ignore);
        set = EntityReader.Read(schema, context, ignore);
        byId = new(() => set.Entities.ToDictionary(entity => entity.Id));
        typescript = new(() => new TypeScriptModels(set));
        csharp = new(() => new CSharpModels(set, "Models"));
    }

    /// <summary>The files of one target, and what is to be known about them, both in a fixed order.</summary>
    /// <param name="target">The language.</param>
    /// <param name="space">The namespace; C# alone has one.</param>
    public GeneratedModels Write(ModelTarget target, string space)
    {
        var (files, own) = target switch
        {
            ModelTarget.Csharp => CSharp(space),
            ModelTarget.Typescript => ([typescript.Value.Write()], typescript.Value.Findings()),
            _ => Prisma(),
        };
        return new GeneratedModels(
            [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)],
            [.. set.Findings.Concat(own).Distinct().OrderBy(finding => finding.Kind).ThenBy(finding => finding.What, StringComparer.Ordinal)]);
    }

    /// <summary>The model of one table or view as a document shows it; null where it has none.</summary>
    public ModelSnippet? Snippet(FactId id)
    {
        return byId.Value.GetValueOrDefault(id) is { } entity
            ? new ModelSnippet(typescript.Value.NameOf(id), typescript.Value.Interface(entity), csharp.Value.Record(entity))
            : null;
    }

    private (IEnumerable<ModelFile>, IEnumerable<ModelFinding>) CSharp(string space)
    {
        var models = new CSharpModels(set, space);
        return (models.Files(), models.Findings());
    }

    private (IEnumerable<ModelFile>, IEnumerable<ModelFinding>) Prisma()
    {
        var models = new PrismaModels(set);
        return ([models.Write()], models.Findings());
    }
}
