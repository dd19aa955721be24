using Tenet.Core.Model;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Planning.Online;

/// <summary>
/// Decides when each node runs. The main phase stays one transaction, so that nothing is open in between that shall not be: what goes and comes back,
/// row security and its policies. Out of it goes only what makes indexes and constraints, and only where nothing that stays in it waits for that.
/// </summary>
internal sealed class Placement
{
    private readonly Scene scene;
    private readonly Role[] roles;
    private readonly bool[] pinned;
    private readonly Choice[] choices;
    private readonly Dictionary<FactId, int> drops = [];
    private readonly int[] waiting;
    private readonly HashSet<FactId> filledNow = [];
    private readonly HashSet<FactId> refusedNow = [];
    private readonly HashSet<FactId> losesKey;

    /// <param name="scene">The nodes.</param>
    /// <param name="filledLater">Columns whose rows get their values when the main phase is committed, if nothing there needs them.</param>
    public Placement(Scene scene, IReadOnlySet<FactId> filledLater)
    {
        this.scene = scene;
        roles = [.. scene.Nodes.Select(scene.RoleOf)];
        pinned = new bool[roles.Length];
        choices = new Choice[roles.Length];
        waiting = new int[roles.Length];
        losesKey = [.. scene.Fates.Gone.Select(id => scene.Fates.Before.Find(id)).Where(fact => fact is KeyConstraint or Index { Unique: true }).Select(fact => fact!.Parent!.Value)];
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] == Role.IndexDrop)
            {
                drops[scene.Nodes[i].Subject] = i;
            }

            foreach (var need in scene.Needs[i])
            {
                waiting[need]++;
            }
        }

        Pin();
        Choose(filledLater);
    }

    public Choice Of(int node) => choices[node];

    public Role RoleOf(int node) => roles[node];

    /// <summary>Something of the main phase needs the column's values.</summary>
    public bool IsFilledNow(FactId column) => filledNow.Contains(column);

    /// <summary>Something of the main phase needs the column to refuse NULL.</summary>
    public bool RefusesNullNow(FactId column) => refusedNow.Contains(column);

    /// <summary>The index takes the place of one of the same name that can go in its own time.</summary>
    public bool TakesOver(int node) => drops.TryGetValue(scene.Nodes[node].Subject, out var drop) && choices[node] == Choice.Later && waiting[drop] == 1;

    private void Pin()
    {
        for (var i = roles.Length - 1; i >= 0; i--)
        {
            pinned[i] |= !IsMovable(i);
            if (!pinned[i])
            {
                continue;
            }

            foreach (var need in scene.Needs[i])
            {
                pinned[need] = true;
            }

            var fact = scene.Fates.After.Find(scene.Nodes[i].Subject);
            if (roles[i] is Role.IndexBuild or Role.KeyBuild or Role.ForeignKeyAdd or Role.ForeignKeyOfNew or Role.CheckAdd || (fact is KeyConstraint && scene.Nodes[i].Action == PlanAction.Create))
            {
                filledNow.UnionWith(ColumnsOf(fact!));
                if (NeedsNotNull(fact!))
                {
                    refusedNow.UnionWith(ColumnsOf(fact!));
                }
            }
        }
    }

    private bool IsMovable(int node)
    {
        var id = scene.Nodes[node].Subject;
        var isBack = scene.Fates.Gone.Contains(id);
        return roles[node] switch
        {
            // In between, nothing would see to what the old one saw to.
            Role.KeyBuild => !isBack && !LosesKey(id),
            Role.IndexBuild when isBack => drops.TryGetValue(id, out var drop) && waiting[drop] == 1 && scene.Needs[node].Contains(drop) && !scene.IsPartitioned(scene.Fates.After.Find(id)!.Parent!.Value),
            Role.IndexBuild => scene.Fates.After.Find(id) is Index { Unique: false } || !LosesKey(id),
            Role.ForeignKeyAdd or Role.ForeignKeyOfNew or Role.CheckAdd => !isBack,
            Role.Join or Role.IndexDrop => true,
            _ => false,
        };
    }

    private bool LosesKey(FactId part) => losesKey.Contains(scene.Fates.After.Find(part)!.Parent!.Value);

    private void Choose(IReadOnlySet<FactId> filledLater)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            var fact = scene.Fates.After.Find(scene.Nodes[i].Subject);
            choices[i] = roles[i] switch
            {
                Role.Other => Choice.Direct,
                Role.IndexBuild or Role.KeyBuild when !pinned[i] => Choice.Later,
                Role.IndexBuild or Role.KeyBuild => !scene.IsPartitioned(fact!.Parent!.Value) && scene.IsReady(fact) && !(fact is PrimaryKey key && KeyBuild.MakesNotNullOwn(key, scene)) ? Choice.Split : Choice.Direct,
                Role.IndexDrop => pinned[i] ? Choice.Direct : waiting[i] == 0 ? Choice.Last : Choice.Later,
                Role.ForeignKeyAdd when SpreadsWhole((ForeignKey)fact!) => pinned[i] ? Choice.Direct : Choice.Later,
                // What is attached must fit at that moment.
                Role.CheckAdd when scene.Joins(fact!.Parent!.Value) => scene.IsReady(fact) && !scene.Fates.Gone.Contains(fact.Id) ? Choice.Split : Choice.Direct,
                Role.ForeignKeyAdd or Role.CheckAdd => !pinned[i] && (WaitsForLater(i) || ColumnsOf(fact!).Any(column => filledLater.Contains(column) && !filledNow.Contains(column))) ? Choice.Later : Choice.InPlace,
                _ => !pinned[i] && WaitsForLater(i) ? Choice.Later : Choice.Direct,
            };
        }
    }

    private bool WaitsForLater(int node) => scene.Needs[node].Any(need => choices[need] == Choice.Later);

    // Before 18, a partitioned table takes no foreign key that is yet to be looked at.
    private bool SpreadsWhole(ForeignKey key) => scene.ServerVersion < 180000 && scene.IsPartitioned(key.Parent!.Value);

    private IEnumerable<FactId> ColumnsOf(Fact part) => scene.Fates.After.Needs(part.Id).Where(id => id.Kind == FactKind.Column);

    private bool NeedsNotNull(Fact part) => part is PrimaryKey
        || (part is Index index && scene.Fates.After.Find(index.Parent!.Value) is Table { ReplicaIdentity: { } identity } && Alters.ReplicaIdentityAlter.IndexOf(identity) == index.Name);
}
