using Tenet.Core.Model;

namespace Tenet.Postgres.Proving;

/// <summary>A schema by table, for those who invent rows.</summary>
internal sealed class ProofSchema
{
    private readonly ILookup<RelationName, Column> columns;
    private readonly ILookup<RelationName, ForeignKey> foreignKeys;
    private readonly ILookup<RelationName, CheckConstraint> checks;
    private readonly ILookup<RelationName, ForeignKey> referrers;
    private readonly Dictionary<(RelationName Table, string Name), IReadOnlyList<string>> uniques = [];
    private readonly Dictionary<string, EnumType> enums;
    private readonly Dictionary<string, Domain> domains;
    private readonly ILookup<FactId, DomainConstraint> domainChecks;
    private readonly PartitionTrees partitions;

    public ProofSchema(SchemaModel model, IReadOnlyDictionary<FactId, string[]> checkColumns)
    {
        (Model, CheckColumns) = (model, checkColumns);
        columns = model.Of<Column>().OrderBy(column => column.Position.Value).ToLookup(column => new RelationName(column.Schema, column.Table));
        foreignKeys = model.Of<ForeignKey>().ToLookup(key => new RelationName(key.Schema, key.Table));
        referrers = model.Of<ForeignKey>().Where(key => !key.Inherited).ToLookup(key => new RelationName(key.ReferencedSchema, key.ReferencedTable));
        checks = model.Of<CheckConstraint>().Where(check => !check.NotEnforced).ToLookup(check => new RelationName(check.Schema, check.Table));
        foreach (var key in model.Of<KeyConstraint>())
        {
            uniques[(new RelationName(key.Schema, key.Table), key.Name)] = key is PrimaryKey primary ? primary.Columns : key is UniqueConstraint unique ? unique.Columns : checkColumns.GetValueOrDefault(key.Id) ?? [];
        }

        foreach (var index in model.Of<Core.Model.Index>().Where(index => index.Unique))
        {
            uniques[(new RelationName(index.Schema, index.Table), index.Name)] = [.. index.Keys.Select(key => key.Column).OfType<string>()];
        }

        enums = model.Of<EnumType>().ToDictionary(type => type.Id.Path);
        domains = model.Of<Domain>().ToDictionary(domain => domain.Id.Path);
        domainChecks = model.Of<DomainConstraint>().ToLookup(check => check.Parent!.Value);
        partitions = new PartitionTrees(model, checkColumns);
    }

    public SchemaModel Model { get; }

    public IReadOnlyDictionary<FactId, string[]> CheckColumns { get; }

    public IEnumerable<Column> Columns(RelationName table) => columns[table];

    public IEnumerable<ForeignKey> ForeignKeys(RelationName table) => foreignKeys[table];

    /// <summary>Foreign keys that refer to the table, those of partitions left out.</summary>
    public IEnumerable<ForeignKey> Referrers(RelationName table) => referrers[table];

    public IReadOnlyList<string> ColumnsOf(CheckConstraint check) => CheckColumns.GetValueOrDefault(check.Id) ?? [];

    public CheckConstraint? Check(RelationName table, string name) => checks[table].FirstOrDefault(check => check.Name == name);

    /// <summary>The columns of a constraint or index that forbids equal rows, by its name; without expressions.</summary>
    public IReadOnlyList<string> KeyColumns(RelationName table, string name) => uniques.GetValueOrDefault((table, name)) ?? [];

    /// <summary>The checks that are about this column and no other.</summary>
    public IEnumerable<CheckConstraint> ChecksOf(Column column) =>
        checks[new RelationName(column.Schema, column.Table)].Where(check => ColumnsOf(check) is [var only] && only == column.Name);

    /// <summary>The columns that say in which partition a row of the table goes, or whether it may stand in this one.</summary>
    public IReadOnlyList<string> PartitionColumns(RelationName table) => partitions.Columns(table);

    /// <summary>Constants from the bounds of partitions that the column's value chooses among.</summary>
    public IReadOnlyList<string> Bounds(RelationName table, string column) => partitions.Columns(table).Contains(column) ? partitions.Bounds(table) : [];

    public EnumType? Enum(string type) => enums.GetValueOrDefault(type);

    public Domain? Domain(string type) => domains.GetValueOrDefault(type);

    public IEnumerable<DomainConstraint> ChecksOf(Domain domain) => domainChecks[domain.Id];
}
