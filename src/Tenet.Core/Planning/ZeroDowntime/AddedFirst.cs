using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>What of a desired schema takes nothing from a client that does not know it: it comes before all the rest.</summary>
internal sealed class AddedFirst
{
    private readonly SchemaModel before;
    private readonly Side after;
    private readonly HashSet<FactId> kept;
    private readonly HashSet<FactId> keys;
    private readonly HashSet<FactId> old;
    private readonly HashSet<(string, string, string)> taken;
    private readonly Dictionary<FactId, bool> comes = [];

    private AddedFirst(SchemaModel before, SchemaModel after, SeriesChanges changes)
    {
        (this.before, this.after) = (before, new Side(after));
        taken = [.. before.Facts.Select(fact => TakenNames.Of(fact.Id)).OfType<(string, string, string)>()];

        keys = [.. before.Of<PrimaryKey>().SelectMany(key => key.Columns.Select(name => new FactId(FactKind.Column, key.Schema, name, key.Table)))];
        old = [.. changes.Forms.SelectMany(forms => forms.Old).Select(column => column.Column.Id)];

        // Columns that come later, and tables that are there under another name.
        kept =
        [
            .. changes.Tables.Select(rename => rename.From with { Name = rename.To }),
            .. changes.Forms.SelectMany(forms => forms.New).Select(column => column.Column.Id),
            .. changes.Fills.Select(filled => filled.Column.Id),
            .. changes.Moves.Select(move => move.New.Id).Where(id => before.Contains(new FactId(FactKind.Table, id.Schema, id.Of))),
        ];
    }

    /// <summary>The present schema with all that only comes, and without what would refuse a writer of the desired schema.</summary>
    public static SchemaModel To(SchemaModel before, SchemaModel after, SeriesChanges changes)
    {
        var adding = new AddedFirst(before, after, changes);
        var added = after.Facts.Where(fact => !before.Contains(fact.Id) && adding.Comes(fact.Id)).ToDictionary(fact => fact.Id);
        var edges = after.Edges.Where(edge => added.ContainsKey(edge.From));
        return new SchemaModel(before.ServerVersion, before.Facts.Select(adding.Relaxed).Concat(added.Values), before.Edges.Concat(edges), before.Notices);
    }

    /// <summary>The privileges of both schemas.</summary>
    public static Fact Both(Fact fact, Fact? other) =>
        fact is Grant grant && other is Grant more ? grant with { Privileges = grant.Privileges.Union(more.Privileges).Order(StringComparer.Ordinal).ToValueList() } : fact;

    private Fact Relaxed(Fact fact) => fact switch
    {
        Column { Relation: null, Inherited: false, NotNull: not null } column when before.Contains(column.Parent!.Value) && after.Has(column.Parent.Value) && Writes(column) => column with { NotNull = null },
        EnumType type when after.Find(type.Id) is EnumType now && !type.Labels.Except(now.Labels).Any() => type with { Labels = now.Labels },
        Grant grant => Both(grant, after.Find(grant.Id)),
        _ => fact,
    };

    // A writer of the desired schema leaves the column out, or writes NULL. Keys refuse NULL themselves.
    private bool Writes(Column column) => after.Find(column.Id) switch
    {
        null => column.Default is null && column is { Identity: null, Generated: null } && !old.Contains(column.Id) && !keys.Contains(column.Id),
        Column now => now.NotNull is null && !keys.Contains(column.Id),
        _ => false,
    };

    private bool Comes(FactId id)
    {
        if (comes.TryGetValue(id, out var known))
        {
            return known;
        }

        // A circle of new objects comes as a whole.
        comes[id] = true;
        return comes[id] = after.Find(id) is { } fact && !kept.Contains(id) && IsHarmless(fact) && (TakenNames.Of(id) is not { } name || !taken.Contains(name)) && Needs(fact).All(IsThere);
    }

    private IEnumerable<FactId> Needs(Fact fact) => after.Needs(fact.Id).Concat(fact.Parent is { } parent ? [parent] : []).Where(after.Has);

    private bool IsThere(FactId need)
    {
        if (kept.Contains(need) || (need.Of.Length > 0 && kept.Contains(new FactId(FactKind.Table, need.Schema, need.Of))))
        {
            return false;
        }

        return before.Find(need) is { } was
            ? need.Kind is FactKind.Table or FactKind.Schema or FactKind.Role or FactKind.Extension or FactKind.Language || was.Equals(after.Find(need))
                || (was is EnumType old && after.Find(need) is EnumType now && !old.Labels.Except(now.Labels).Any())
            : Comes(need);
    }

    private bool IsHarmless(Fact fact)
    {
        if (fact.Parent is not { } parent || !before.Contains(parent))
        {
            return fact is not (DefaultPrivilege or Publication or Subscription or EventTrigger or RewriteRule);
        }

        return fact switch
        {
            Column { Relation: null } column => column.NotNull is null || column.Default is not null || column.Identity is not null || column.Generated is not null,
            Index index => !index.Unique,
            Grant grant => grant.Privileges.Count > 0,
            StatisticsObject => true,
            _ => false,
        };
    }
}
