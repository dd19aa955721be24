using Tenet.Core.Project;

namespace Tenet.Core.Model;

/// <summary>The tables and views that documents have a section for.</summary>
public static class DocumentedObjects
{
    /// <summary>Tables, views and materialized views in order of kind and name. A partition belongs to its table and is none.</summary>
    public static IReadOnlyList<SchemaFact> Of(SchemaModel model, IgnorePatterns ignore)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(ignore);
        return [.. model.Facts.Where(fact => fact is Table { PartitionOf: null } or View or MaterializedView).Cast<SchemaFact>().Where(fact => !ignore.Matches(fact))];
    }
}
