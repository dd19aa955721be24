namespace Tenet.Core.CodeModels.Entities;

/// <summary>What the keys of models tell those who see them.</summary>
internal static class KeyFindings
{
    public static IEnumerable<ModelFinding> Of(IReadOnlyCollection<Entity> entities)
    {
        foreach (var entity in entities)
        {
            if (entity.Key is not [var key])
            {
                continue;
            }

            if (key.IsSequential)
            {
                yield return new ModelFinding(
                    ModelFindingKind.SequentialKey, key.Fact.Id.Path,
                    "The key is a running number: whoever sees it in an answer learns how many rows there are and can guess others.");
            }
            else if (key.Fact.Default is { } value && value.Contains("uuidv7(", StringComparison.Ordinal))
            {
                yield return new ModelFinding(ModelFindingKind.TimeOrderedKey, key.Fact.Id.Path, "The key is ordered by time: whoever sees it learns when the row was made.");
            }
        }

        var types = entities.Where(entity => entity.Key is [_])
            .GroupBy(entity => entity.Key[0].Type.ElementSql, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        foreach (var group in types.Skip(1))
        {
            foreach (var entity in group)
            {
                yield return new ModelFinding(
                    ModelFindingKind.MixedKeys, entity.Id.Path, $"Its key is {group.Key}, while most keys of the schema are {types[0].Key}.");
            }
        }
    }
}
