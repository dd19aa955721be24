using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;
using Tenet.Core.Planning.Online;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>The desired schema with all beside it that clients of the old one still use.</summary>
internal sealed class Switched
{
    private readonly Side both;
    private readonly SchemaModel after;
    private readonly FreeNames names;
    private readonly HashSet<(string, string, string)> taken;
    private readonly HashSet<FactId> machinery;
    private readonly Dictionary<FactId, bool> stays = [];
    private readonly List<Rename> renames = [];

    private Switched(SchemaModel widened, SchemaModel after, HashSet<FactId> machinery)
    {
        (both, this.after, this.machinery) = (new Side(widened), after, machinery);
        names = new FreeNames(both, new Side(after));
        taken = [.. after.Facts.Select(fact => TakenNames.Of(fact.Id)).OfType<(string, string, string)>()];
    }

    /// <param name="widened">The schema with both forms, as it was read.</param>
    /// <param name="after">The desired schema.</param>
    /// <param name="machinery">What the series made for a while.</param>
    /// <param name="changes">What stands in two forms.</param>
    /// <returns>The schema, and what has to get out of the way of a name.</returns>
    public static (SchemaModel Model, ValueList<Rename> Renames) Of(SchemaModel widened, SchemaModel after, HashSet<FactId> machinery, SeriesChanges changes)
    {
        var work = new Switched(widened, after, machinery);
        var left = widened.Facts.Where(fact => !after.Contains(fact.Id) || fact is Index or KeyConstraint).Select(fact => (Id: fact.Id, Fact: work.Stayed(fact))).Where(item => item.Fact is not null)
            .ToDictionary(item => item.Id, item => item.Fact!);
        var waiting = changes.Forms.SelectMany(forms => forms.New).Select(column => column.Column.Id).ToHashSet();
        var facts = after.Facts.Select(fact => fact switch
        {
            Column column when waiting.Contains(column.Id) => column with { Default = null },
            Trigger { Columns.Count: > 0 } trigger => Widened.Watching(trigger, changes),
            Grant grant => AddedFirst.Both(grant, widened.Find(grant.Id)),
            _ => fact,
        });
        var ids = left.ToDictionary(item => item.Key, item => item.Value.Id);
        var edges = widened.Edges.Where(edge => ids.ContainsKey(edge.From) && (ids.ContainsKey(edge.To) || after.Contains(edge.To)))
            .Select(edge => new Edge(ids[edge.From], ids.GetValueOrDefault(edge.To, edge.To)));
        return (new SchemaModel(after.ServerVersion, facts.Concat(left.Values), after.Edges.Concat(edges), after.Notices), work.renames.ToValueList());
    }

    private Fact? Stayed(Fact fact)
    {
        if (!Stays(fact.Id))
        {
            return null;
        }

        // Old clients look for rows by the old columns, and name them in ON CONFLICT.
        return fact switch
        {
            PrimaryKey key when after.Contains(key.Parent!.Value) => IndexOf(key),
            UniqueConstraint key when IsTaken(key.Id) => Aside(key),
            Index index when IsTaken(index.Id) => Aside(index),
            _ => fact,
        };
    }

    private bool Stays(FactId id)
    {
        if (stays.TryGetValue(id, out var known))
        {
            return known;
        }

        stays[id] = true;
        return stays[id] = both.Find(id) is { } fact && (machinery.Contains(id) || (IsWorthKeeping(fact) && Needs(fact).All(need => after.Contains(need) || Stays(need))));
    }

    private IEnumerable<FactId> Needs(Fact fact) => both.Needs(fact.Id).Concat(fact.Parent is { } parent ? [parent] : []).Where(both.Has);

    private bool IsWorthKeeping(Fact fact)
    {
        if (fact is Index or UniqueConstraint or PrimaryKey && after.Find(fact.Id) is { } now)
        {
            // Of the same name, over columns that go: it gives the name away.
            return !now.Equals(fact) && fact is not KeyConstraint { Inherited: true } && fact is not Index { AttachedTo: not null } && Columns(fact).Any(column => !after.Contains(column) && both.Has(column));
        }

        if (after.Contains(fact.Id) || (fact is not (Index or UniqueConstraint) && IsTaken(fact.Id)))
        {
            return false;
        }

        if (fact.Parent is not { } parent || !after.Contains(parent))
        {
            return fact is not (DefaultPrivilege or Publication or Subscription or EventTrigger or Cast or SecurityLabel);
        }

        return fact is Column { Relation: null } or Index or UniqueConstraint or PrimaryKey or Grant;
    }

    private static IEnumerable<FactId> Columns(Fact fact) => fact switch
    {
        Index index => index.Keys.Select(key => key.Column).OfType<string>().Concat(index.Include).Select(name => new FactId(FactKind.Column, index.Schema, name, index.Table)),
        PrimaryKey key => key.Columns.Select(name => new FactId(FactKind.Column, key.Schema, name, key.Table)),
        UniqueConstraint key => key.Columns.Select(name => new FactId(FactKind.Column, key.Schema, name, key.Table)),
        _ => [],
    };

    private bool IsTaken(FactId id) => TakenNames.Of(id) is { } name && taken.Contains(name);

    private Fact Aside(UniqueConstraint key)
    {
        var name = names.Relation(key.Schema, key.Name, "_old");
        renames.Add(new Rename(key.Id, name));
        return key with { Name = name };
    }

    private Fact Aside(Index index)
    {
        var name = names.Relation(index.Schema, index.Name, "_old");
        renames.Add(new Rename(index.Id, name));
        return index with { Name = name };
    }

    // A table has one primary key, and the new form takes it.
    private Fact IndexOf(PrimaryKey key) => KeyBuild.IndexOf(key) with { Name = names.Relation(key.Schema, key.Name, "_old") };
}
