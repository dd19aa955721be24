using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Project.Context;
using Tenet.Core.Rules.Shapes;

namespace Tenet.Core.Rules.Facts;

/// <summary>A schema as rules look at it: all that belongs together is found once, so that no rule searches. What the project ignores is not there.</summary>
public sealed class SchemaView
{
    private readonly Dictionary<RelationName, TableFacts> relations = [];
    private readonly Dictionary<FactId, PolicyShape> shapes;
    private readonly ILookup<FactId, FactId> needs;
    private readonly ILookup<FactId, Grant> grants;
    private readonly ILookup<string, TableFacts> partitions;

    public SchemaView(RuleInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        (Model, Settings, Context) = (input.Model, input.Settings, input.Context);
        Conventions = ConventionPresets.Resolve(Settings.Conventions);
        var facts = Settings.Ignore.Patterns.Count == 0 ? Model.Facts.AsEnumerable() : Model.Facts.Where(fact => !Settings.Ignore.Matches(fact));
        Facts = [.. facts];
        foreach (var relation in Facts.Where(fact => fact is Table or View or MaterializedView).Cast<SchemaFact>())
        {
            relations[new RelationName(relation.Schema, relation.Name)] = new TableFacts(relation);
        }

        foreach (var fact in Facts)
        {
            if (fact is RelationFact or Tenet.Core.Model.Index && fact.Parent is { } parent)
            {
                relations.GetValueOrDefault(RelationName.Of(parent))?.Add(fact);
            }
            else if (fact is Grant { On.Kind: FactKind.Table or FactKind.View or FactKind.MaterializedView or FactKind.Column } grant)
            {
                relations.GetValueOrDefault(grant.On.Kind == FactKind.Column ? new RelationName(grant.On.Schema, grant.On.Of) : RelationName.Of(grant.On))?.Add(grant);
            }
        }

        foreach (var relation in relations.Values)
        {
            relation.Order();
        }

        Relations = [.. relations.Values];
        Tables = [.. Relations.Where(relation => relation.Table is not null && !relation.IsPartition)];
        partitions = Relations.Where(relation => relation.IsPartition).ToLookup(relation => relation.Table!.PartitionOf!, StringComparer.Ordinal);
        shapes = input.Policies.ToDictionary(shape => shape.Policy);
        needs = Model.Edges.ToLookup(edge => edge.From, edge => edge.To);
        grants = Of<Grant>().ToLookup(grant => grant.On);
        Columns = Relations.SelectMany(relation => relation.Columns).ToDictionary(column => column.Id.Path, StringComparer.Ordinal);
        ColumnTypes = new HashSet<string>(Columns.Values.Select(column => column.Type.TrimEnd('[', ']')), StringComparer.Ordinal);
        Serials = Of<Sequence>().Select(sequence => sequence.OwnedBy).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Enums = Of<EnumType>().Select(type => type.Id.Path).ToHashSet(StringComparer.Ordinal);
        Needed = Model.Edges.Select(edge => edge.To).ToHashSet();
        Tenants = new TenantScope(this);
        App = new RoleReach(this, Settings.Tenancy.AppRole);
    }

    public SchemaModel Model { get; }

    public ProjectSettings Settings { get; }

    /// <summary>What the team agreed on, with what its preset says.</summary>
    public ConventionSettings Conventions { get; }

    public ProjectContext Context { get; }

    /// <summary>In the order of the model.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Tables, partitions, views and materialized views.</summary>
    public IReadOnlyList<TableFacts> Relations { get; }

    /// <summary>Tables that are no partition of another.</summary>
    public IReadOnlyList<TableFacts> Tables { get; }

    /// <summary>Columns of all relations by their qualified names.</summary>
    public IReadOnlyDictionary<string, Column> Columns { get; }

    /// <summary>The types that columns have, as <see cref="Column.Type"/> writes them, arrays as their elements.</summary>
    public IReadOnlySet<string> ColumnTypes { get; }

    /// <summary>The qualified names of columns that own a sequence.</summary>
    public IReadOnlySet<string> Serials { get; }

    /// <summary>Enum types as <see cref="Column.Type"/> writes them.</summary>
    public IReadOnlySet<string> Enums { get; }

    /// <summary>All that something else needs.</summary>
    public IReadOnlySet<FactId> Needed { get; }

    /// <summary>Which tables hold rows of tenants.</summary>
    public TenantScope Tenants { get; }

    /// <summary>What the application's role may do.</summary>
    public RoleReach App { get; }

    public IEnumerable<T> Of<T>()
        where T : Fact => Facts.OfType<T>();

    public TableFacts? Relation(string schema, string name) => relations.GetValueOrDefault(new RelationName(schema, name));

    /// <summary>The table or view that the id, or the column of that id, belongs to.</summary>
    public TableFacts? Relation(FactId id) => relations.GetValueOrDefault(id.Of is { Length: > 0 } of ? new RelationName(id.Schema, of) : RelationName.Of(id));

    public TableFacts? Referenced(ForeignKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Relation(key.ReferencedSchema, key.ReferencedTable);
    }

    /// <summary>Its partitions, not those of partitions.</summary>
    public IEnumerable<TableFacts> Partitions(TableFacts table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return partitions[table.Id.Path];
    }

    /// <summary>What a view, policy or default needs.</summary>
    public IEnumerable<FactId> Needs(FactId id) => needs[id];

    public IEnumerable<Grant> Grants(FactId on) => grants[on];

    /// <summary>How a policy is built; null where nobody asked a server.</summary>
    public PolicyShape? Shape(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return shapes.GetValueOrDefault(policy.Id);
    }

    public Role? Role(string? name) => name is null ? null : Model.Find(new FactId(FactKind.Role, "", name)) as Role;

    /// <summary>What people wrote about the column, or null.</summary>
    public ColumnContext? Said(Column column) => Context.Find(column);
}
