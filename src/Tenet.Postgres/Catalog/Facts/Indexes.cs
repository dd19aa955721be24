using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>Reads indexes and keeps them until <see cref="Constraints"/> has taken those that belong to a key.</summary>
internal sealed class Indexes(CatalogNames names, StoredExpressions expressions, FactSink sink) : CatalogQuery
{
    public Dictionary<uint, IndexRow> Rows { get; } = [];

    private readonly Dictionary<uint, string> ofPartitioned = [];

    public override bool IsLarge => true;

    public override void Read(CatalogRow row)
    {
        // The TOAST tables' indexes and those of extensions have no relation here.
        if (names.Relation(row.Oid("relation")) is not { } relation)
        {
            return;
        }

        var oid = row.Oid("oid");
        var columns = row.Numbers("keys");
        var keyCount = row.Short("key_count");
        Rows.Add(oid, new IndexRow(
            oid,
            relation.Oid,
            names.Namespaces[row.Oid("schema")],
            row.Text("name"),
            names.AccessMethods[row.Oid("method")],
            row.Bool("is_unique"),
            row.Bool("nulls_not_distinct"),
            row.Bool("clustered"),
            row.Bool("valid"),
            Keys(row, oid, relation, columns.AsSpan(0, keyCount)),
            CatalogNames.ColumnNames(relation, columns.AsSpan(keyCount)),
            expressions.ReadOrNull(row, "predicate", ExpressionKind.Predicate, oid, relation),
            row.Texts("storage"),
            names.Tablespaces.GetValueOrDefault(row.Oid("tablespace"))));
    }

    /// <summary>Takes the index of a key.</summary>
    public IndexRow? Take(uint oid) => Rows.Remove(oid, out var row) ? row with { AttachedTo = AttachedTo(oid) } : null;

    public override void Complete()
    {
        // Which index a partition's is attached to: known by name once all are read.
        foreach (var (oid, row) in Rows)
        {
            if (names.Relations[row.Relation].Kind == 'p')
            {
                ofPartitioned.Add(oid, Quote.Qualified(row.Schema, row.Name));
            }
        }
    }

    /// <summary>Makes facts of the indexes that no constraint took, once predicates are in words.</summary>
    public void AddFacts()
    {
        foreach (var (_, row) in Rows)
        {
            var relation = names.Relations[row.Relation];
            sink.Add(
                new Core.Model.Index
                {
                    Schema = row.Schema,
                    Name = row.Name,
                    Table = relation.Name,
                    OnMaterializedView = relation.Kind == 'm',
                    Method = row.Method,
                    Keys = row.Keys,
                    Include = row.Include,
                    Unique = row.Unique,
                    NullsNotDistinct = row.NullsNotDistinct,
                    Predicate = row.Predicate?.Words,
                    Options = row.Options,
                    Tablespace = row.Tablespace,
                    Clustered = row.Clustered,
                    Invalid = !row.Valid,
                    AttachedTo = AttachedTo(row.Oid),
                    Comment = names.Comment(CatalogClass.Relation, row.Oid),
                },
                new ObjectAddress(CatalogClass.Relation, row.Oid));
        }
    }

    private string? AttachedTo(uint index) => names.Parents.TryGetValue(index, out var parents) ? ofPartitioned.GetValueOrDefault(parents[0].Parent) : null;

    private ValueList<IndexKey> Keys(CatalogRow row, uint oid, RelationRow relation, ReadOnlySpan<uint> columns)
    {
        var classes = row.Numbers("classes");
        var collations = row.Numbers("collations");
        var options = row.Numbers("options");
        var expressions = row.TextOrNull("expressions") is null ? [] : row.Texts("expressions");
        var keys = new IndexKey[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            var column = columns[i] == 0 ? null : relation.Column((int)columns[i]);
            var attribute = names.IndexAttributes.GetValueOrDefault((oid, i + 1));
            // indoption: bit 0 descending, bit 1 nulls first.
            keys[i] = new IndexKey(
                columns[i] == 0 ? null : relation.ColumnName((int)columns[i]),
                columns[i] == 0 ? DeparsedText.Settle(expressions[i]) : null,
                Collation(collations[i], column),
                OperatorClass(classes[i], column, attribute is { Options.Count: > 0 }),
                attribute?.Options ?? [],
                (options[i] & 1) != 0,
                (options[i] & 2) != 0,
                attribute is null || attribute.Statistics < 0 ? null : attribute.Statistics);
        }

        return keys.ToValueList();
    }

    // 100 is the collation "default", which is what an expression has where it says nothing.
    private string? Collation(uint collation, AttributeRow? column) =>
        collation == 0 || collation == (column?.Collation ?? 100) ? null : names.Collations.GetValueOrDefault(collation);

    private string? OperatorClass(uint oid, AttributeRow? column, bool hasOptions)
    {
        if (!names.OperatorClasses.TryGetValue(oid, out var found))
        {
            return null;
        }

        // Options follow a class, so a class that has any is named even where it is the default.
        // A default class of another type than the column's is named: it may not be the one that the server would choose.
        var isObvious = !hasOptions && found.IsDefault && (column is null || found.Polymorphic || found.InputType == column.Type || column.Type == VarChar && found.InputType == Text);
        return isObvious ? null : found.Qualified;
    }

    private const uint VarChar = 1043;
    private const uint Text = 25;
}
