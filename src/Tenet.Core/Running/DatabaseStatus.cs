using Tenet.Core.History.Layouts;
using Tenet.Core.History.Record;
using Tenet.Core.Model;

namespace Tenet.Core.Running;

/// <summary>How a project's migrations stand to a database.</summary>
/// <param name="Migrations">The project's in their order, each unknown or missing one behind those that were applied before it.</param>
/// <param name="HasLedger">The database has a ledger.</param>
public sealed record DatabaseStatus(ValueList<MigrationStatus> Migrations, bool HasLedger)
{
    /// <summary>Those to be run: not applied yet, or begun.</summary>
    public IEnumerable<MigrationStatus> Pending => Migrations.Where(item => item.State is MigrationState.Pending or MigrationState.HalfWay);

    /// <summary>Edited, missing, unknown and half-way ones.</summary>
    public IEnumerable<MigrationStatus> Troubled => Migrations.Where(item => item.IsWrong || item.State == MigrationState.HalfWay);

    /// <summary>Compares a project with a ledger.</summary>
    /// <param name="set">The project's migrations.</param>
    /// <param name="entries">The ledger's entries; empty where there is no ledger.</param>
    /// <param name="hasLedger">The database has a ledger.</param>
    public static DatabaseStatus Of(MigrationSet set, IReadOnlyList<LedgerEntry> entries, bool hasLedger)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(entries);
        var ledger = entries.ToDictionary(entry => entry.Version, StringComparer.Ordinal);
        var items = new List<MigrationStatus>(set.Migrations.Count);
        foreach (var migration in set.Migrations)
        {
            ledger.Remove(migration.Version, out var entry);
            items.Add(new MigrationStatus(StateOf(migration, entry), migration, entry));
        }

        foreach (var entry in ledger.Values.Where(entry => entry.Source != LedgerEntry.PlanSource && (entry.IsIn || entry.IsHalfWay)).OrderBy(entry => entry.Place))
        {
            Insert(items, entry);
        }

        return new DatabaseStatus(items.ToValueList(), hasLedger);
    }

    /// <summary>The digest by which an applied migration is known again: that of the SQL that ran, so that a better comment or way back is no edit.</summary>
    public static string Checksum(Migration migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        return FileDigest.Of(migration.Up.Text.Trim());
    }

    private static MigrationState StateOf(Migration migration, LedgerEntry? entry) => entry switch
    {
        null => MigrationState.Pending,
        { IsHalfWay: true } => MigrationState.HalfWay,
        { IsIn: false } => MigrationState.Pending,
        _ when entry.Checksum == Checksum(migration) => MigrationState.Applied,
        _ => migration.Repeatable ? MigrationState.Pending : MigrationState.Edited,
    };

    // What stands behind it in both says where it belongs; behind all that the project has, a later project applied it.
    private static void Insert(List<MigrationStatus> items, LedgerEntry entry)
    {
        var after = items.FindLastIndex(item => item.Entry is { } other && other.Place < entry.Place && other.IsIn);
        var later = items.Exists(item => item.Migration is not null && item.Entry is { } other && other.Place > entry.Place && other.IsIn);
        items.Insert(after + 1, new MigrationStatus(later ? MigrationState.Missing : MigrationState.Unknown, null, entry));
    }
}
