namespace Tenet.Core.Documents.Views;

/// <summary>An index of its own or behind a key.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Keys">What it is by, e.g. <c>tenant_id, status</c>.</param>
/// <param name="Where">The rows it covers, e.g. <c> WHERE deleted_at IS NULL</c>; empty for all.</param>
/// <param name="Type">E.g. <c>Partial B-tree</c>.</param>
/// <param name="Purpose">The comment, else what it follows from.</param>
/// <param name="Notes">What else is to be known.</param>
/// <param name="IsKey">It stands behind a primary key, unique or exclusion constraint.</param>
/// <param name="IsPrimary">It stands behind the primary key.</param>
/// <param name="IsUnique">No two rows share its keys.</param>
/// <param name="IsPartial">It covers some rows only.</param>
/// <param name="IsText">It serves full-text search.</param>
/// <param name="First">The leading columns up to the first expression.</param>
public sealed record IndexView(
    string Name, string Keys, string Where, string Type, string Purpose, string Notes, bool IsKey, bool IsPrimary, bool IsUnique, bool IsPartial, bool IsText, IReadOnlyList<string> First)
{
    public string Columns => Keys + Where;

    /// <summary>Whether it finds the rows that a foreign key ties: it leads with the key's own column or with all its columns, and holds every row in which they are filled.</summary>
    public bool Serves(RelationView relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        if (First.Count == 0)
        {
            return false;
        }

        if (relation.Own == First[0] && !IsPartial)
        {
            // Nearly every foreign key that an index serves.
            return true;
        }

        var columns = relation.Columns.Split(", ");
        var all = !IsPartial || columns.Any(column => Where == $" WHERE ({column} IS NOT NULL)");
        return all && (relation.Own.Split(", ").Contains(First[0]) || (First.Count >= columns.Length && First.Take(columns.Length).ToHashSet().SetEquals(columns)));
    }
}
