using Tenet.Core.Model;

namespace Tenet.Core.Rules.Facts;

/// <summary>A table, view or materialized view with all that belongs to it, found once for all rules.</summary>
public sealed class TableFacts(SchemaFact relation)
{
    private readonly Dictionary<string, Column> byName = new(StringComparer.Ordinal);
    private readonly List<Column> columns = [];
    private readonly List<ForeignKey> foreignKeys = [];
    private readonly List<UniqueConstraint> uniques = [];
    private readonly List<CheckConstraint> checks = [];
    private readonly List<ExclusionConstraint> exclusions = [];
    private readonly List<Model.Index> indexes = [];
    private readonly List<Trigger> triggers = [];
    private readonly List<Policy> policies = [];
    private readonly List<Grant> grants = [];
    private readonly List<Lookup> lookups = [];

    public FactId Id => relation.Id;

    public string Schema => relation.Schema;

    public string Name => relation.Name;

    public string? Comment => relation.Comment;

    public string? Owner => relation.Owner;

    /// <summary>Null for a view.</summary>
    public Table? Table { get; } = relation as Table;

    public bool IsPartition => Table?.PartitionOf is not null;

    /// <summary>In their order.</summary>
    public IReadOnlyList<Column> Columns => columns;

    public PrimaryKey? Key { get; private set; }

    public IReadOnlyList<ForeignKey> ForeignKeys => foreignKeys;

    public IReadOnlyList<UniqueConstraint> Uniques => uniques;

    public IReadOnlyList<CheckConstraint> Checks => checks;

    public IReadOnlyList<ExclusionConstraint> Exclusions => exclusions;

    /// <summary>Those that no constraint owns.</summary>
    public IReadOnlyList<Model.Index> Indexes => indexes;

    public IReadOnlyList<Trigger> Triggers => triggers;

    public IReadOnlyList<Policy> Policies => policies;

    /// <summary>On the table and on its columns.</summary>
    public IReadOnlyList<Grant> Grants => grants;

    /// <summary>Indexes and what keys made, in order of kind and name.</summary>
    public IReadOnlyList<Lookup> Lookups => lookups;

    public Column? Column(string name) => byName.GetValueOrDefault(name);

    public bool Has(string? column) => column is not null && byName.ContainsKey(column);

    internal void Add(Fact fact)
    {
        switch (fact)
        {
            case Column column:
                columns.Add(column);
                byName[column.Name] = column;
                break;
            case PrimaryKey key:
                Key = key;
                lookups.Add(new Lookup(key.Id, Keys(key.Columns), true, null, "btree", null));
                break;
            case UniqueConstraint unique:
                uniques.Add(unique);
                lookups.Add(new Lookup(unique.Id, Keys(unique.Columns), true, null, "btree", null));
                break;
            case Model.Index index:
                indexes.Add(index);
                lookups.Add(new Lookup(index.Id, index.Keys, index.Unique, index.Predicate, index.Method, index));
                break;
            case ForeignKey key:
                foreignKeys.Add(key);
                break;
            case CheckConstraint check:
                checks.Add(check);
                break;
            case ExclusionConstraint exclusion:
                exclusions.Add(exclusion);
                break;
            case Trigger trigger:
                triggers.Add(trigger);
                break;
            case Policy policy:
                policies.Add(policy);
                break;
            case Grant grant:
                grants.Add(grant);
                break;
        }
    }

    internal void Order() => columns.Sort((a, b) => a.Position.Value.CompareTo(b.Position.Value));

    private static ValueList<IndexKey> Keys(ValueList<string> columns) => columns.Select(column => new IndexKey(column, null, null, null, [], false, false, null)).ToValueList();
}
