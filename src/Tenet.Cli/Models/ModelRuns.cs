using Tenet.Core.CodeModels;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Project.Context;

namespace Tenet.Cli.Models;

/// <summary>What models should be, beside what stands in their folders; nothing is written.</summary>
internal static class ModelRuns
{
    public static IReadOnlyList<ModelRun> Compare(IReadOnlyList<ModelSettings> targets, SchemaModel schema, ProjectContext context, IgnorePatterns ignore)
    {
        var writer = new ModelWriter(schema, context, ignore);
        return
        [
            .. targets.Select(entry =>
            {
                var models = writer.Write(entry.Target, entry.Namespace!);
                return new ModelRun(entry.Target, entry.Path, models.Files.Count, ModelFolder.Compare(entry.Path, models.Files), models.Findings);
            }),
        ];
    }
}
