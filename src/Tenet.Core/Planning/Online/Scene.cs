using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;
using Tenet.Core.Sql.Ddl;
using Tenet.Core.Sql.Dumping;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Planning.Online;

/// <summary>All nodes of a plan in their order, and what is known of the tables that they touch.</summary>
internal sealed class Scene
{
    public Scene(Fates fates, PlanGraph graph, IReadOnlyList<int> order)
    {
        Fates = fates;
        Names = new FreeNames(fates.Before, fates.After);
        var places = new int[order.Count];
        for (var i = 0; i < order.Count; i++)
        {
            places[order[i]] = i;
        }

        Nodes = [.. order.Select(node => graph.Nodes[node])];
        Needs = [.. order.Select(node => graph.Needs(node).Select(edge => places[edge.To]).Distinct().ToArray())];
    }

    public Fates Fates { get; }

    public FreeNames Names { get; }

    public IReadOnlyList<PlanNode> Nodes { get; }

    /// <summary>The places of the nodes that one must follow; all smaller than its own.</summary>
    public IReadOnlyList<int[]> Needs { get; }

    public int ServerVersion => Fates.Context.ServerVersion;

    /// <summary>The relation is there before the plan and stays: it may hold rows, and somebody may be using them.</summary>
    public bool IsThere(FactId relation) => Fates.Before.Has(relation) && Fates.After.Has(relation) && !Fates.Gone.Contains(relation);

    /// <summary>It holds no rows itself.</summary>
    public bool IsPartitioned(FactId relation) => Fates.After.Find(relation) is Table { PartitionKey: not null };

    /// <summary>The table and all below it that were below it before, those alone that hold rows themselves.</summary>
    public IEnumerable<Table> WithRows(FactId table)
    {
        if (!IsThere(table) || Fates.After.Find(table) is not Table { ForeignServer: null } fact)
        {
            return [];
        }

        var below = Fates.After.Index.Children(table).Where(child => Fates.Links.Kept(child.Id).Contains(table)).SelectMany(child => WithRows(child.Id));
        return fact.PartitionKey is null ? below.Prepend(fact) : below;
    }

    /// <summary>The table joins a parent or a partitioned table in this plan, and must fit it then.</summary>
    public bool Joins(FactId table) => Fates.After.Find(table) is Table now && (Fates.Links.Attaches(now) || Fates.Links.Joins(now).Any());

    public bool IsThereUnchanged(FactId column) =>
        Fates.Before.Has(column) && Fates.After.Has(column) && !Fates.Gone.Contains(column) && !Fates.Retyped.Contains(column) && !Fates.OtherType.Contains(column) && !Fates.Restated.Contains(column);

    /// <summary>All that a part of a table is made of is there before the plan, and stays as it is.</summary>
    public bool IsReady(Fact part) => !LosesColumn(part) && Fates.After.Needs(part.Id).All(id => id.Kind switch
    {
        FactKind.Column => IsThereUnchanged(id),
        FactKind.Index or FactKind.PrimaryKey or FactKind.Unique or FactKind.Exclusion => true,
        FactKind.Table or FactKind.MaterializedView => IsThere(id),
        FactKind.Schema or FactKind.Role => Fates.Before.Has(id),
        _ => Fates.Before.Has(id) && !Fates.Gone.Contains(id) && !Fates.Altered.ContainsKey(id),
    });

    // What comes back because a column does may speak of that column without the catalog's saying so.
    private bool LosesColumn(Fact part) => Fates.Gone.Contains(part.Id) && Fates.After.Index.Of<Column>(part.Parent!.Value).Any(column => Fates.Gone.Contains(column.Id));

    public Role RoleOf(PlanNode node)
    {
        var id = node.Subject;
        if (node.Action == PlanAction.Drop)
        {
            return Fates.Before.Find(id) is Index { AttachedTo: null } index && node.Removes.Contains(id) && IsThere(index.Parent!.Value) && Fates.Before.Find(index.Parent.Value) is not Table { PartitionKey: not null }
                ? Role.IndexDrop
                : Role.Other;
        }

        var fact = Fates.After.Find(id);
        if (node.Makes.Count == 1 && node.Makes[0] == Marks.Attached(id) && fact is Index or KeyConstraint)
        {
            return Role.Join;
        }

        if (node.Action != PlanAction.Create || !node.Makes.Contains(id) || fact?.Parent is not { } table)
        {
            return Role.Other;
        }

        if (!IsThere(table))
        {
            return fact is ForeignKey { Inherited: false } ? Role.ForeignKeyOfNew : Role.Other;
        }

        return fact switch
        {
            Index { Invalid: false } => Role.IndexBuild,
            Index when IsPartitioned(table) => Role.IndexBuild,
            KeyConstraint key when !KeyDdl.SpreadsToPartitions(key) => Role.KeyBuild,
            ForeignKey { Inherited: false } => Role.ForeignKeyAdd,
            CheckConstraint when node.Unit is null && node.Write().FirstOrDefault()?.StartsWith("ALTER TABLE ", StringComparison.Ordinal) == true => Role.CheckAdd,
            _ => Role.Other,
        };
    }
}
