using Tenet.Core.Model;

namespace Tenet.Core.Project.Context;

/// <summary>All that the context files say. An object without a file has none.</summary>
public sealed class ProjectContext(IEnumerable<ObjectContext> objects)
{
    private readonly Dictionary<FactId, ObjectContext> byId = objects.ToDictionary(item => item.Object);

    public static ProjectContext Empty { get; } = new([]);

    public IReadOnlyCollection<ObjectContext> Objects => byId.Values;

    /// <summary>What is said about the table or view, or null.</summary>
    public ObjectContext? Find(FactId id) => byId.GetValueOrDefault(id);

    /// <summary>What is said about the column, or null.</summary>
    public ColumnContext? Find(Column column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column.Parent is { } parent ? Find(parent)?.Column(column.Name) : null;
    }
}
