using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;
using Tenet.Core.Sql.Dumping;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Planning.Graph;

/// <summary>What a fact needs by its own words: its schema, its table, the columns that it names.</summary>
internal static class StructuralNeeds
{
    public static IEnumerable<FactId> Of(Fact fact, ModelIndex index)
    {
        if (fact.Parent is { } parent)
        {
            yield return parent;
        }

        if (fact is SchemaFact inSchema)
        {
            yield return new FactId(FactKind.Schema, "", inSchema.Schema);
        }

        foreach (var id in Named(fact, index))
        {
            yield return id;
        }
    }

    /// <summary>Without the schema and what it belongs to.</summary>
    public static IEnumerable<FactId> Named(Fact fact, ModelIndex index) => fact switch
    {
        Table table => OfTable(table),
        PrimaryKey key => [.. Columns(key.Schema, key.Table, key.Columns), .. Attached(key.AttachedTo, index)],
        UniqueConstraint key => [.. Columns(key.Schema, key.Table, key.Columns), .. Attached(key.AttachedTo, index)],
        ExclusionConstraint key => Attached(key.AttachedTo, index),
        ForeignKey key =>
        [
            .. Columns(key.Schema, key.Table, key.Columns),
            .. Columns(key.ReferencedSchema, key.ReferencedTable, key.ReferencedColumns),
            new FactId(FactKind.Table, key.ReferencedSchema, key.ReferencedTable),
        ],
        Index of => [.. Columns(of.Schema, of.Table, of.Keys.Select(key => key.Column).OfType<string>().Concat(of.Include)), .. Attached(of.AttachedTo, index)],
        StatisticsObject statistics => [index.RelationId(statistics.Table)],
        Trigger { From: { } from } => [index.RelationId(from)],
        Sequence { OwnedBy: { } column } when QualifiedName.Split(column) is [var schema, var table, var name] => [new FactId(FactKind.Column, schema, name, table)],
        Publication publication =>
        [
            .. publication.Tables.Select(table => index.RelationId(table.Table)),
            .. publication.Tables.SelectMany(table => Columns(index.RelationId(table.Table), table.Columns)),
            .. publication.Schemas.Select(schema => new FactId(FactKind.Schema, "", QualifiedName.Split(schema)[0])),
        ],
        ForeignServer server => [new FactId(FactKind.ForeignDataWrapper, "", server.Wrapper)],
        OperatorClass opclass when QualifiedName.Pair(opclass.Family) is var (schema, name) => [new FactId(FactKind.OperatorFamily, schema, name, "", $" using {opclass.AccessMethod}")],
        Extension extension => [new FactId(FactKind.Schema, "", extension.Schema)],
        DefaultPrivilege { Schema: { } schema } => [new FactId(FactKind.Schema, "", schema)],
        _ => [],
    };

    private static IEnumerable<FactId> OfTable(Table table)
    {
        foreach (var parent in table.Inherits)
        {
            yield return ModelIndex.TableId(parent);
        }

        if (table.PartitionOf is { } partitioned)
        {
            yield return ModelIndex.TableId(partitioned);
        }

        if (table.OfType is { } type)
        {
            yield return ModelIndex.TableId(type) with { Kind = FactKind.Composite };
        }

        if (table.ForeignServer is { } server)
        {
            yield return new FactId(FactKind.ForeignServer, "", server);
        }
    }

    private static IEnumerable<FactId> Columns(string schema, string table, IEnumerable<string> names) => names.Select(name => new FactId(FactKind.Column, schema, name, table));

    private static IEnumerable<FactId> Columns(FactId table, IEnumerable<string> names) => Columns(table.Schema, table.Name, names);

    /// <summary>Of a key or index: the index of the partitioned table that it is part of.</summary>
    public static IEnumerable<FactId> Attached(Fact fact, ModelIndex index) => Attached(fact switch { KeyConstraint key => key.AttachedTo, Index of => of.AttachedTo, _ => null }, index);

    private static IEnumerable<FactId> Attached(string? to, ModelIndex index) => to is not null && index.IndexId(to) is { } id ? [id] : [];
}
