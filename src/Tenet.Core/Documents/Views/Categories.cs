using Tenet.Core.Model;
using Tenet.Core.Project.Context;

namespace Tenet.Core.Documents.Views;

/// <summary>The categories of the reference by ids: their names, their ranges, and which one an object belongs to.</summary>
public static class Categories
{
    public static IReadOnlyList<(ObjectCategory Category, string Title, string Word, string Range)> All { get; } =
    [
        (ObjectCategory.Core, "Core Tables", "Core Table", "DBT-001 to DBT-099"),
        (ObjectCategory.Feature, "Feature Tables", "Feature Table", "DBT-101 to DBT-199"),
        (ObjectCategory.Junction, "Junction/Relationship Tables", "Junction Table", "DBT-201 to DBT-299"),
        (ObjectCategory.View, "Views & Materialized Views", "View", "DBT-301 to DBT-399"),
        (ObjectCategory.Audit, "Audit/System Tables", "Audit Table", "DBT-401 to DBT-499"),
    ];

    public static string Word(ObjectCategory category) => All.First(item => item.Category == category).Word;

    /// <summary>The category that an object has where nobody states one.</summary>
    internal static ObjectCategory Infer(SchemaFact fact, bool isJunction) =>
        fact is not Table ? ObjectCategory.View
        : isJunction ? ObjectCategory.Junction
        : IsAudit(fact.Name) ? ObjectCategory.Audit
        : ObjectCategory.Core;

    /// <summary>By the names that logs and ledgers usually bear.</summary>
    private static bool IsAudit(string name) =>
        name.StartsWith("audit_", StringComparison.Ordinal) || name.EndsWith("_log", StringComparison.Ordinal) || name.EndsWith("_logs", StringComparison.Ordinal)
        || name.EndsWith("_events", StringComparison.Ordinal) || name.EndsWith("_runs", StringComparison.Ordinal);
}
