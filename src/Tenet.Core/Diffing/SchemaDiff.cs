using Tenet.Core.Model;

namespace Tenet.Core.Diffing;

/// <summary>Compares two schemas fact by fact. No code per kind: facts are records, and equal by value.</summary>
public static class SchemaDiff
{
    /// <param name="before">The first schema.</param>
    /// <param name="after">The second schema.</param>
    /// <param name="ignore">Facts that are nobody's business; null for none.</param>
    /// <param name="columnOrder">Report columns that stand in another order, too. PostgreSQL cannot move a column.</param>
    /// <returns>The differences, sorted as facts are.</returns>
    public static IReadOnlyList<FactChange> Compare(SchemaModel before, SchemaModel after, Func<Fact, bool>? ignore = null, bool columnOrder = false)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new List<FactChange>();

        // Both lists are sorted the same way, so one walk over the two finds everything.
        var (i, j) = (0, 0);
        while (i < before.Facts.Length || j < after.Facts.Length)
        {
            var a = i < before.Facts.Length ? before.Facts[i] : null;
            var b = j < after.Facts.Length ? after.Facts[j] : null;
            var order = a is null ? 1 : b is null ? -1 : SchemaModel.Compare(a.Id, b.Id);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            if ((order < 0 ? Removed(a!) : order > 0 ? Added(b!) : Changed(a!, b!)) is { } change && ignore?.Invoke((change.After ?? change.Before)!) != true)
            {
                changes.Add(change);
            }
        }

        if (columnOrder)
        {
            changes.AddRange(ColumnOrder.Compare(before, after).Where(change => ignore?.Invoke((change.After ?? change.Before)!) != true));
        }

        return changes;
    }

    private static FactChange Removed(Fact fact) => new(fact, null, []);

    private static FactChange Added(Fact fact) => new(null, fact, []);

    // Facts may be equal but for the order of their options.
    private static FactChange? Changed(Fact a, Fact b) =>
        !a.Equals(b) && FactAttributes.Differences(a, b).ToValueList() is { Count: > 0 } differences ? new FactChange(a, b, differences) : null;
}
