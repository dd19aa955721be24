using Tenet.Core.Model;

namespace Tenet.Core.Planning.Graph;

/// <summary>What the columns of children are like when the changes of their parents have come down to them.</summary>
internal sealed class InheritedColumns(Side before, Side after, Links links, IReadOnlySet<FactId> gone)
{
    private readonly Dictionary<FactId, Column?> known = [];

    /// <summary>The column before any step of its own; null where it is not there.</summary>
    public Column? Of(FactId id)
    {
        if (known.TryGetValue(id, out var column))
        {
            return column;
        }

        column = Raw(id);
        foreach (var parent in links.Kept(new FactId(FactKind.Table, id.Schema, id.Of)))
        {
            var above = new FactId(FactKind.Column, parent.Schema, id.Name, parent.Name);
            column = Follow(column, id, above);
        }

        return known[id] = column;
    }

    private Column? Raw(FactId id) => gone.Contains(id) ? null : before.Find(id) as Column;

    private Column? Follow(Column? column, FactId id, FactId above)
    {
        // What happens to the parent in all comes down.
        var (was, now) = (Raw(above), after.Find(above) as Column);
        if (gone.Contains(above))
        {
            column = column is { Inherited: true } ? null : column;
        }

        if (was is null && now is not null && column is null && after.Find(id) is Column { Inherited: true } mine)
        {
            return Heir(now, mine);
        }

        if (was is null || now is null || column is null)
        {
            return column;
        }

        var follows = column with
        {
            Type = was.Type == now.Type ? column.Type : now.Type,
            Collation = was.Collation == now.Collation ? column.Collation : now.Collation,
            NotNull = NotNull(column, was, now),
            Generated = was.Generated == now.Generated ? column.Generated : now.Generated,
        };
        return after.Model.ServerVersion >= 170000 && IsPartition(id) && was.Identity != now.Identity ? follows with { Identity = (after.Find(id) as Column)?.Identity } : follows;
    }

    private NotNull? NotNull(Column column, Column was, Column now) => (was.NotNull, now.NotNull) switch
    {
        (null, { NoInherit: false } added) => column.NotNull ?? new NotNull(added.Name, NotValid: added.NotValid, Inherited: true),
        // Before 18 the flag goes from all heirs, whoever set it.
        ({ NoInherit: false }, null) => after.Model.ServerVersion >= 180000 && column.NotNull is { Inherited: false } own ? own : null,
        ({ NotValid: true }, { NotValid: false }) => column.NotNull is { } mine ? mine with { NotValid = false } : null,
        ({ } old, { } renamed) when old.Name != renamed.Name && column.NotNull is { Inherited: true } mine => mine with { Name = renamed.Name },
        _ => column.NotNull,
    };

    private Column Heir(Column parent, Column mine) => parent with
    {
        Schema = mine.Schema,
        Table = mine.Table,
        Position = mine.Position,
        Inherited = true,
        NotNull = parent.NotNull is { NoInherit: false } notNull ? notNull with { Inherited = true, Comment = null } : null,
        Identity = after.Model.ServerVersion >= 170000 && IsPartition(mine.Id) ? mine.Identity : null,
        Statistics = null,
        Options = [],
        ForeignOptions = [],
        Comment = null,
    };

    private bool IsPartition(FactId column) => after.Find(new FactId(FactKind.Table, column.Schema, column.Of)) is Table { PartitionOf: not null };
}
