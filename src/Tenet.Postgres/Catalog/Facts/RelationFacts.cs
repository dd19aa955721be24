using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>Turns relations and their columns, read whole before, into facts.</summary>
internal static class RelationFacts
{
    private static readonly Comparer<Fact> ByName = Comparer<Fact>.Create(static (a, b) => string.CompareOrdinal(((Column)a).Name, ((Column)b).Name));

    public static void Add(CatalogNames names, FactSink sink, bool addresses)
    {
        // In the order of the model, which then need not sort them: columns are half of all facts.
        var relations = new List<RelationRow>(names.Relations.Count);
        foreach (var (_, relation) in names.Relations)
        {
            relations.Add(relation);
        }

        relations.Sort(static (a, b) => string.CompareOrdinal(a.Schema, b.Schema) is var order and not 0 ? order : string.CompareOrdinal(a.Name, b.Name));
        foreach (var relation in relations)
        {
            if (names.IsForeign(CatalogClass.Relation, relation.Oid))
            {
                continue;
            }

            if (relation.Kind is 'r' or 'p' or 'f')
            {
                sink.Add(Table(relation, names), new ObjectAddress(CatalogClass.Relation, relation.Oid));
            }
            else if (relation.Kind == 'c')
            {
                AddComposite(relation, names, sink);
            }

            AddColumns(relation, names, sink, addresses);
        }
    }

    private static Table Table(RelationRow relation, CatalogNames names)
    {
        var parents = names.Parents.GetValueOrDefault(relation.Oid) ?? [];
        var isPartition = relation.PartitionBound is not null;
        return new Table
        {
            Schema = relation.Schema,
            Name = relation.Name,
            Owner = names.Role(relation.Owner),
            Comment = names.Comment(CatalogClass.Relation, relation.Oid),
            Unlogged = relation.Persistence == 'u',
            Options = relation.Options,
            RowSecurity = relation.RowSecurity,
            ForceRowSecurity = relation.ForceRowSecurity,
            ReplicaIdentity = relation.ReplicaIdentityWord,
            // A partitioned table has one only where it was told to; its partitions get it.
            AccessMethod = relation.AccessMethod is "heap" && relation.Kind != 'p' ? null : relation.AccessMethod,
            Tablespace = names.Tablespaces.GetValueOrDefault(relation.Tablespace),
            Inherits = isPartition ? [] : parents.Select(parent => names.RelationName(parent.Parent) ?? "?").ToValueList(),
            OfType = relation.OfType,
            PartitionKey = relation.PartitionKey,
            PartitionOf = isPartition ? names.RelationName(parents[0].Parent) : null,
            PartitionBound = relation.PartitionBound,
            DetachPending = parents.Exists(parent => parent.DetachPending),
            ForeignServer = relation.Server,
            ForeignOptions = relation.ForeignOptions,
        };
    }

    private static void AddComposite(RelationRow relation, CatalogNames names, FactSink sink)
    {
        var composite = new CompositeType
        {
            Schema = relation.Schema,
            Name = relation.Name,
            Owner = names.Role(relation.Owner),
            Comment = names.Comment(CatalogClass.Type, relation.RowType),
        };
        sink.Add(composite, new ObjectAddress(CatalogClass.Type, relation.RowType));
        sink.Alias(new ObjectAddress(CatalogClass.Relation, relation.Oid), composite);
    }

    private static void AddColumns(RelationRow relation, CatalogNames names, FactSink sink, bool addresses)
    {
        var start = sink.Facts.Count;
        for (var i = 0; i < relation.Columns.Count; i++)
        {
            var row = relation.Columns[i];
            var column = Column(relation, row, i + 1, names);
            if (addresses)
            {
                sink.Add(column, new ObjectAddress(CatalogClass.Relation, relation.Oid, row.Number));
            }
            else
            {
                sink.Facts.Add(column);
            }

            if (names.Defaults.TryGetValue((relation.Oid, row.Number), out var value))
            {
                sink.Alias(new ObjectAddress(CatalogClass.AttributeDefault, value.Oid), column);
            }
        }

        sink.Facts.Sort(start, sink.Facts.Count - start, ByName);
    }

    private static Column Column(RelationRow relation, AttributeRow row, int position, CatalogNames names)
    {
        var isView = relation.Kind == 'v';
        var type = names.Types[(row.Type, row.Modifier)]!;
        var expression = names.Defaults.TryGetValue((relation.Oid, row.Number), out var value) ? value.Expression : null;
        return new Column
        {
            Schema = relation.Schema,
            Table = relation.Name,
            Relation = relation.RelationWord,
            Name = row.Name,
            Position = position,
            Type = type.Name,
            Collation = row.Collation != type.Collation ? names.Collations.GetValueOrDefault(row.Collation) : null,
            NotNull = row.NotNull ? NotNull(relation, row, names) : null,
            Default = row.Generated == 0 ? expression : null,
            Identity = row.Identity == 0 ? null : Identity(relation, row, names),
            Generated = row.Generated == 0 || expression is null ? null : new Generated(expression, row.Generated == 'v'),
            // A view stores nothing: what pg_attribute says of its columns there is the defining query's business.
            Storage = isView || row.Storage == type.Storage ? null : StorageWord(row.Storage),
            Compression = row.Compression switch { 'p' => "pglz", 'l' => "lz4", _ => null },
            Statistics = row.Statistics < 0 ? null : row.Statistics,
            Options = row.Options,
            ForeignOptions = row.ForeignOptions,
            Inherited = !row.Local,
            Comment = names.Comment(CatalogClass.Relation, relation.Oid, row.Number),
        };
    }

    private static NotNull NotNull(RelationRow relation, AttributeRow row, CatalogNames names)
    {
        if (!names.NotNulls.TryGetValue((relation.Oid, row.Number), out var constraint))
        {
            return new NotNull(Inherited: !row.Local);
        }

        var found = names.Comment(CatalogClass.Constraint, constraint.Oid) is { } comment ? constraint.NotNull with { Comment = comment } : constraint.NotNull;
        // What the server would invent anyway need not be carried.
        return found.Name.Value == $"{relation.Name}_{row.Name}_not_null" ? found with { Name = default } : found;
    }

    private static Identity? Identity(RelationRow relation, AttributeRow row, CatalogNames names) =>
        names.IdentitySequences.TryGetValue((relation.Oid, row.Number), out var sequence)
            ? new Identity(
                row.Identity == 'a',
                sequence.Relation.Qualified,
                sequence.Options,
                sequence.Relation.Persistence != relation.Persistence,
                names.Comment(CatalogClass.Relation, sequence.Relation.Oid))
            : null;

    private static string? StorageWord(char storage) => storage switch
    {
        'p' => "plain",
        'e' => "external",
        'm' => "main",
        'x' => "extended",
        _ => null,
    };
}
