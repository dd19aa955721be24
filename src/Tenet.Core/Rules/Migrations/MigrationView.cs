using System.Globalization;
using Tenet.Core.History;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Observation;
using Tenet.Core.Project;

namespace Tenet.Core.Rules.Migrations;

/// <summary>A migration as rules look at it: what each statement did, what was locked meanwhile, and how large the tables are.</summary>
public sealed class MigrationView
{
    private readonly MigrationRuleInput input;
    private readonly Dictionary<string, FactId> relations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> partitionOf = new(StringComparer.Ordinal);

    public MigrationView(MigrationRuleInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        this.input = input;
        foreach (var fact in (Before?.Facts ?? []).Where(fact => fact is Table or View or MaterializedView))
        {
            relations[fact.Id.Path] = fact.Id;
            if (fact is Table { PartitionOf: { } parent })
            {
                partitionOf[fact.Id.Path] = parent;
            }
        }

        Moments = [.. Follow(input.Verification.Statements)];
    }

    public Migration Migration => input.Migration;

    /// <summary>The file, from the folder of migrations on.</summary>
    public string File => Migration.Path;

    /// <summary>Where the up part begins.</summary>
    public string FirstPlace => input.Verification.Statements is [var first, ..] ? first.Place : $"{Migration.Up.Path}:{Migration.Up.FirstLine}";

    public MigrationVerification Verification => input.Verification;

    public IReadOnlyList<HistoryEvent> Events => input.Verification.Events;

    public ProjectSettings Settings => input.Settings;

    public SchemaModel? Before => input.Verification.Before;

    public SchemaModel? After => input.Verification.After;

    /// <summary>The statements in order, each with what is locked when it has run.</summary>
    public IReadOnlyList<MigrationMoment> Moments { get; }

    /// <summary>What came of a claim; null where it was not tried.</summary>
    public MigrationClaim? Claim(string name) => Verification.Claims.FirstOrDefault(claim => claim.Claim == name);

    /// <summary>The table or view of that name before the migration.</summary>
    public FactId Id(string relation) => relations.TryGetValue(relation, out var id) ? id : FactIdParser.Parse("table " + relation);

    /// <summary>The table of which this is a part of a part; itself where it is none.</summary>
    public string Top(string relation)
    {
        while (partitionOf.TryGetValue(relation, out var parent))
        {
            relation = parent;
        }

        return relation;
    }

    /// <summary>It holds rows: a table or a materialized view, and no view or sequence.</summary>
    public bool HoldsRows(string relation) => !relations.TryGetValue(relation, out var id) || id.Kind != FactKind.View;

    public TableSize SizeOf(string relation) => HoldsRows(relation) ? input.Sizes.Of(Id(relation)) : TableSize.Empty;

    /// <summary>The name with the number of rows.</summary>
    public string Named(string relation)
    {
        var id = Id(relation);
        var rows = id.Kind == FactKind.View ? "" : input.Sizes.Rows(id) is { } count ? $" ({count.ToString("N0", CultureInfo.InvariantCulture)} {(count == 1 ? "row" : "rows")})" : " (rows unknown)";
        return Rule.Shown(id) + rows;
    }

    /// <summary>Locks that this statement took and that others wait for, on tables and views. Of a partitioned table and its partitions the former is told alone.</summary>
    public IEnumerable<ObservedLock> StrongLocks(MigrationMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var own = moment.Seen.Locks.Where(item => LockModes.BlocksWrites(item.Mode) && relations.ContainsKey(item.Relation)).ToList();
        var named = own.Select(item => item.Relation).ToHashSet(StringComparer.Ordinal);
        return own.Where(item => Top(item.Relation) is var top && (top == item.Relation || !named.Contains(top)));
    }

    /// <summary>Tables that something happened to, a partitioned one in place of its partitions where it is locked as a whole.</summary>
    public IEnumerable<string> Touched(MigrationMoment moment, IEnumerable<string> tables)
    {
        ArgumentNullException.ThrowIfNull(moment);
        return tables.Select(table => Top(table) is var top && moment.Strong(top) is not null ? top : table).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The statement that had to do with an object first: that dropped or added it, or else that locked its table; null where none is seen.</summary>
    public MigrationMoment? MomentOf(FactId id)
    {
        var table = string.IsNullOrEmpty(id.Of) ? id.Path : new FactId(FactKind.Table, id.Schema, id.Of).Path;
        return Moments.FirstOrDefault(moment => moment.Seen.Gone.Contains(table) || moment.Seen.Dropped.Any(part => part.Relation == table && part.Name == id.Name))
            ?? Moments.FirstOrDefault(moment => moment.Seen.Added.Concat(moment.Seen.Validated).Any(part => part.Relation == table && part.Name == id.Name))
            ?? Moments.FirstOrDefault(moment => moment.Seen.Locks.Any(item => item.Relation == table && item.Mode >= LockMode.ShareUpdateExclusive));
    }

    private static IEnumerable<MigrationMoment> Follow(IEnumerable<StatementObservation> statements)
    {
        var (transaction, held) = (0, new Dictionary<string, HeldLock>(StringComparer.Ordinal));
        foreach (var seen in statements)
        {
            // Nothing of an earlier transaction is held any more.
            held = seen.Transaction == transaction ? new(held, StringComparer.Ordinal) : new(StringComparer.Ordinal);
            transaction = seen.Transaction;
            foreach (var item in seen.Locks)
            {
                held[item.Relation] = new HeldLock(item.Mode, seen);
            }

            yield return new MigrationMoment(seen, held);
        }
    }
}
