using Tenet.Core.Model;

namespace Tenet.Core.Project.Context;

/// <summary>Tells the category of a table or view from the schema, where nobody stated it.</summary>
/// <remarks>
/// In this order: a view is a view. A table that is tied to two others by two foreign keys whose columns together are a key of its
/// own is a junction. A table that belongs to no tenant by decision, or whose name has a word such as log or event, is audit. The
/// tenants' own table, and a table that at least two other tables refer to, is core. All else is a feature.
/// </remarks>
public sealed class CategoryInference
{
    private const int Many = 2;

    private static readonly HashSet<string> AuditWords = ["audit", "audits", "log", "logs", "event", "events", "history", "evidence", "journal"];

    private readonly ILookup<RelationName, ForeignKey> keys;
    private readonly ILookup<RelationName, RelationName> referredBy;
    private readonly ILookup<RelationName, HashSet<string>> unique;
    private readonly HashSet<RelationName> platform;
    private readonly RelationName? root;

    public CategoryInference(SchemaModel model, TenancySettings tenancy)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(tenancy);
        var partitions = model.Of<Table>().Where(table => table.PartitionOf is not null).Select(table => RelationName.Of(table.Id)).ToHashSet();
        var foreign = model.Of<ForeignKey>().Where(key => !partitions.Contains(new RelationName(key.Schema, key.Table))).ToList();
        keys = foreign.ToLookup(key => new RelationName(key.Schema, key.Table));
        referredBy = foreign.Select(key => (To: new RelationName(key.ReferencedSchema, key.ReferencedTable), From: new RelationName(key.Schema, key.Table)))
            .Where(pair => pair.To != pair.From).Distinct().ToLookup(pair => pair.To, pair => pair.From);
        unique = Keys(model).ToLookup(pair => pair.Table, pair => pair.Columns.ToHashSet());
        platform = [.. tenancy.Platform.Select(Name).OfType<RelationName>()];
        root = tenancy.Root is null ? null : Name(tenancy.Root);
    }

    public ObjectCategory Of(SchemaFact item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var name = RelationName.Of(item.Id);
        return item switch
        {
            View or MaterializedView => ObjectCategory.View,
            _ when IsJunction(name) => ObjectCategory.Junction,
            _ when platform.Contains(name) || item.Name.ToLowerInvariant().Split('_').Any(AuditWords.Contains) => ObjectCategory.Audit,
            _ when name == root || referredBy[name].Take(Many).Count() == Many => ObjectCategory.Core,
            _ => ObjectCategory.Feature,
        };
    }

    /// <summary>Two foreign keys whose columns together are a key, and neither of which is part of the other.</summary>
    public bool IsJunction(RelationName table)
    {
        var foreign = keys[table].Select(key => key.Columns.ToHashSet()).ToList();
        return foreign.SelectMany((one, i) => foreign.Skip(i + 1).Select(other => (One: one, Other: other)))
            .Where(pair => !pair.One.IsSubsetOf(pair.Other) && !pair.Other.IsSubsetOf(pair.One))
            .Any(pair => unique[table].Any(key => key.SetEquals(pair.One.Union(pair.Other))));
    }

    private static IEnumerable<(RelationName Table, IEnumerable<string> Columns)> Keys(SchemaModel model) =>
    [
        .. model.Of<PrimaryKey>().Select(key => (new RelationName(key.Schema, key.Table), key.Columns.AsEnumerable())),
        .. model.Of<UniqueConstraint>().Select(key => (new RelationName(key.Schema, key.Table), key.Columns.AsEnumerable())),
        .. model.Of<Model.Index>().Where(index => index is { Unique: true, Predicate: null } && index.Keys.All(key => key.Column is not null))
            .Select(index => (new RelationName(index.Schema, index.Table), index.Keys.Select(key => key.Column!))),
    ];

    private static RelationName? Name(string text) => ObjectName.Parse(text, FactKind.Table) is { } id ? RelationName.Of(id) : null;
}
