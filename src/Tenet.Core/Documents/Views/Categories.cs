using Tenet.Core.Project.Context;
using Tenet.Core.Project.Ids;

namespace Tenet.Core.Documents.Views;

/// <summary>The categories of the reference by ids: their names and their ranges.</summary>
public static class Categories
{
    public static IReadOnlyList<(ObjectCategory Category, string Title, string Word)> All { get; } =
    [
        (ObjectCategory.Core, "Core Tables", "Core Table"),
        (ObjectCategory.Feature, "Feature Tables", "Feature Table"),
        (ObjectCategory.Junction, "Junction/Relationship Tables", "Junction Table"),
        (ObjectCategory.View, "Views & Materialized Views", "View"),
        (ObjectCategory.Audit, "Audit/System Tables", "Audit Table"),
    ];

    public static string Word(ObjectCategory category) => All.First(item => item.Category == category).Word;

    /// <summary>E.g. <c>DBT-001 to DBT-099</c>.</summary>
    public static string Range(ObjectCategory category, IdSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var range = settings.Of(category);
        return $"{new StableId(settings.Prefix, range.First)} to {new StableId(settings.Prefix, range.Last)}";
    }
}
