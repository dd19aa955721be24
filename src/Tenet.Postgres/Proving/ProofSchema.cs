using Tenet.Core.Model;

namespace Tenet.Postgres.Proving;

/// <summary>A schema by table, for those who invent rows.</summary>
internal sealed class ProofSchema
{
    private readonly ILookup<RelationName, Column> columns;
    private readonly ILookup<RelationName, ForeignKey> foreignKeys;
    private readonly ILookup<RelationName, CheckConstraint> checks;
    private readonly ILookup<RelationName, ForeignKey> referrers;
    private readonly Dictionary<RelationName, PrimaryKey> primaryKeys;
    private readonly Dictionary<string, EnumType> enums;
    private readonly Dictionary<string, Domain> domains;
    private readonly ILookup<FactId, DomainConstraint> domainChecks;

    public ProofSchema(SchemaModel model, IReadOnlyDictionary<FactId, string[]> checkColumns)
    {
        (Model, CheckColumns) = (model, checkColumns);
        columns = model.Of<Column>().OrderBy(column => column.Position.Value).ToLookup(column => new RelationName(column.Schema, column.Table));
        foreignKeys = model.Of<ForeignKey>().ToLookup(key => new RelationName(key.Schema, key.Table));
        referrers = model.Of<ForeignKey>().Where(key => !key.Inherited).ToLookup(key => new RelationName(key.ReferencedSchema, key.ReferencedTable));
        checks = model.Of<CheckConstraint>().Where(check => !check.NotEnforced).ToLookup(check => new RelationName(check.Schema, check.Table));
        primaryKeys = model.Of<PrimaryKey>().ToDictionary(key => new RelationName(key.Schema, key.Table));
        enums = model.Of<EnumType>().ToDictionary(type => type.Id.Path);
        domains = model.Of<Domain>().ToDictionary(domain => domain.Id.Path);
        domainChecks = model.Of<DomainConstraint>().ToLookup(check => check.Parent!.Value);
    }

    public SchemaModel Model { get; }

    public IReadOnlyDictionary<FactId, string[]> CheckColumns { get; }

    public IEnumerable<Column> Columns(RelationName table) => columns[table];

    public IEnumerable<ForeignKey> ForeignKeys(RelationName table) => foreignKeys[table];

    /// <summary>Foreign keys that refer to the table, those of partitions left out.</summary>
    public IEnumerable<ForeignKey> Referrers(RelationName table) => referrers[table];

    public PrimaryKey? Key(RelationName table) => primaryKeys.GetValueOrDefault(table);

    public IReadOnlyList<string> ColumnsOf(CheckConstraint check) => CheckColumns.GetValueOrDefault(check.Id) ?? [];

    public CheckConstraint? Check(RelationName table, string name) => checks[table].FirstOrDefault(check => check.Name == name);

    /// <summary>The checks that are about this column and no other.</summary>
    public IEnumerable<CheckConstraint> ChecksOf(Column column) =>
        checks[new RelationName(column.Schema, column.Table)].Where(check => ColumnsOf(check) is [var only] && only == column.Name);

    public EnumType? Enum(string type) => enums.GetValueOrDefault(type);

    public Domain? Domain(string type) => domains.GetValueOrDefault(type);

    public IEnumerable<DomainConstraint> ChecksOf(Domain domain) => domainChecks[domain.Id];
}
