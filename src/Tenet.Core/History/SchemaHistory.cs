using Tenet.Core.Model;

namespace Tenet.Core.History;

/// <summary>The lives of all objects that a history of migrations made.</summary>
public sealed class SchemaHistory(IReadOnlyList<MigrationStep> steps, IReadOnlyList<ObjectHistory> objects)
{
    public IReadOnlyList<MigrationStep> Steps => steps;

    /// <summary>Objects in the order of their creation.</summary>
    public IReadOnlyList<ObjectHistory> Objects => objects;

    /// <summary>What one migration did, in order of name.</summary>
    public IEnumerable<HistoryEvent> Of(MigrationStep step) =>
        objects.SelectMany(item => item.Events).Where(item => item.Step == step).OrderBy(item => item.Id, Comparer<FactId>.Create(SchemaModel.Compare));

    /// <summary>
    /// The objects that a person may mean: by path (<c>public.users</c>, <c>public.users.email</c>), without the schema
    /// where it is <c>public</c>, or by a name that it had once.
    /// </summary>
    public IEnumerable<ObjectHistory> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return objects.Where(item => item.Names.Any(id => Matches(id, name)));
    }

    private static bool Matches(FactId id, string name) => id.Path == name || id.Path == "public." + name || id.ToString() == name;
}
