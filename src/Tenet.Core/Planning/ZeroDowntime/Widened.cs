using Tenet.Core.Model;
using Tenet.Core.Planning.Renaming;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>The schema in which both forms stand side by side, and nothing refuses a client of either kind.</summary>
internal static class Widened
{
    /// <param name="before">The schema before it, with the old names of tables.</param>
    /// <param name="after">The desired schema.</param>
    /// <param name="changes">What comes in a new form.</param>
    public static SchemaModel Of(SchemaModel before, SchemaModel after, SeriesChanges changes)
    {
        var renamed = Renamer.Rename(before, [.. changes.Tables, .. changes.Quiet]).Model;
        var old = changes.Forms.SelectMany(forms => forms.Old).Select(column => column.Column.Id).Concat(changes.Moves.Select(move => move.Old.Id)).ToHashSet();
        var fresh = changes.Forms.SelectMany(forms => forms.New).Select(column => column.Column)
            .Concat(changes.Fills.Where(filled => filled.IsNew).Select(filled => filled.Column))
            .Concat(changes.Moves.Select(move => move.New)).Where(column => !renamed.Contains(column.Id)).ToDictionary(column => column.Id, column => column with { NotNull = null, Default = null });

        // Partitions and children have them from their parent.
        var names = fresh.Values.Select(column => column.Name).ToHashSet();
        var heirs = after.Of<Column>().Where(column => column is { Inherited: true, Relation: null } && !renamed.Contains(column.Id) && names.Contains(column.Name) && IsBelow(column, fresh.Values, after))
            .Select(column => column with { NotNull = null, Default = null });
        var grants = after.Of<Grant>().Where(grant => fresh.ContainsKey(grant.On));
        var edges = after.Edges.Where(edge => fresh.ContainsKey(edge.From) && (renamed.Contains(edge.To) || fresh.ContainsKey(edge.To)));
        return new SchemaModel(
            renamed.ServerVersion,
            renamed.Facts.Select(fact => Relaxed(fact, old, changes)).Concat(fresh.Values).Concat(heirs).Concat(grants),
            renamed.Edges.Concat(edges),
            renamed.Notices);
    }

    private static bool IsBelow(Column heir, IEnumerable<Column> fresh, SchemaModel model)
    {
        var tables = fresh.Where(column => column.Name == heir.Name).Select(column => Quote.Qualified(column.Schema, column.Table)).ToHashSet();
        var table = model.Find(heir.Parent!.Value) as Table;
        while (table is not null)
        {
            if ((table.PartitionOf is { } whole && tables.Contains(whole)) || table.Inherits.Any(tables.Contains))
            {
                return true;
            }

            table = (table.PartitionOf ?? (table.Inherits.Count > 0 ? table.Inherits[0] : null)) is { } above ? model.Find(ModelIndex.TableId(above)) as Table : null;
        }

        return false;
    }

    private static Fact Relaxed(Fact fact, HashSet<FactId> old, SeriesChanges changes) => fact switch
    {
        Column column when old.Contains(column.Id) => column with { NotNull = column.NotNull is { Inherited: false } ? null : column.NotNull, Default = null },
        Trigger { Columns.Count: > 0 } trigger => Watching(trigger, changes),
        _ => fact,
    };

    /// <summary>A trigger for updates of a column fires for those of its other form as well.</summary>
    public static Trigger Watching(Trigger trigger, SeriesChanges changes)
    {
        var more = changes.Forms.Where(forms => forms.Table == trigger.Parent)
            .SelectMany(forms => forms.Old.Concat(forms.New).Any(column => trigger.Columns.Contains(column.Name)) ? forms.Old.Concat(forms.New) : []).Select(column => column.Name);
        return trigger with { Columns = trigger.Columns.Union(more).ToValueList() };
    }
}
