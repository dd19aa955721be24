using Tenet.Core.Model;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning.Renaming;

/// <summary>What the server renames in children and partitions when it is renamed in the table above them: columns, checks and clones of triggers.</summary>
internal sealed class Descendants
{
    private readonly SchemaModel model;
    private readonly Lazy<ILookup<FactId, FactId>> children;

    public Descendants(SchemaModel model)
    {
        this.model = model;
        children = new(() => model.Of<Table>().SelectMany(table => Parents(table).Select(parent => (Parent: ModelIndex.TableId(parent), Child: table.Id)))
            .ToLookup(pair => pair.Parent, pair => pair.Child));
    }

    public IEnumerable<Rename> Of(Rename rename)
    {
        if (rename.From.Kind is not (FactKind.Column or FactKind.Check or FactKind.Trigger) || model.Find(rename.From) is CheckConstraint { NoInherit: true })
        {
            return [];
        }

        var found = new Dictionary<FactId, Rename>();
        var open = new Queue<FactId>([rename.From]);
        while (open.TryDequeue(out var above))
        {
            foreach (var child in children.Value[new FactId(FactKind.Table, above.Schema, above.Of)])
            {
                var below = above with { Schema = child.Schema, Of = child.Name };
                if (IsInherited(model.Find(below)) && found.TryAdd(below, rename with { From = below }))
                {
                    open.Enqueue(below);
                }
            }
        }

        return found.Values;
    }

    private static ValueList<string> Parents(Table table) => table.PartitionOf is { } parent ? [parent] : table.Inherits;

    // A column or check that the child has itself as well is renamed too.
    private static bool IsInherited(Fact? fact) => fact switch
    {
        Column => true,
        CheckConstraint => true,
        Trigger trigger => trigger.Inherited,
        _ => false,
    };
}
