using Tenet.Core.Model;

namespace Tenet.Core.CodeModels.Entities;

/// <summary>Views that read a column which somebody classified as secret. Which of their columns shows it, the catalog does not tell.</summary>
internal static class SecretsInViews
{
    public static IEnumerable<ModelFinding> Find(SchemaModel schema, IReadOnlySet<FactId> secrets, IEnumerable<Entity> entities)
    {
        if (secrets.Count == 0)
        {
            return [];
        }

        var views = entities.Where(entity => entity.IsReadOnly).Select(entity => entity.Id).ToHashSet();
        return schema.Edges.Where(edge => views.Contains(edge.From) && secrets.Contains(edge.To)).Select(edge => new ModelFinding(
            ModelFindingKind.SecretInView, edge.From.Path,
            $"It reads the secret column {edge.To.Path}; a column of the view that shows it must be classified as secret, too."));
    }
}
