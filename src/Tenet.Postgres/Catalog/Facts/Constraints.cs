using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>Reads the constraints of tables; takes the index of each key from <see cref="Indexes"/>.</summary>
internal sealed class Constraints(CatalogNames names, Indexes indexes, StoredExpressions expressions, FactSink sink) : CatalogQuery
{
    private readonly List<(CheckConstraint Check, StoredExpression Expression, ObjectAddress Address)> checks = [];

    public override bool IsLarge => true;

    public override void Read(CatalogRow row)
    {
        if (names.Relation(row.Oid("relation")) is not { } relation || Fact(row, relation) is not { } fact)
        {
            return;
        }

        var address = new ObjectAddress(CatalogClass.Constraint, row.Oid("oid"));
        if (fact is CheckConstraint check)
        {
            checks.Add((check, expressions.Read(row, "expression", ExpressionKind.Check, address.Object, relation), address));
            return;
        }

        sink.Add(fact, address);
        if (fact is KeyConstraint)
        {
            sink.Alias(new ObjectAddress(CatalogClass.Relation, row.Oid("index")), fact);
        }
    }

    /// <summary>Makes facts of the checks, once their expressions are in words.</summary>
    public void AddChecks()
    {
        foreach (var (check, expression, address) in checks)
        {
            sink.Add(check with { Expression = expression.Words }, address);
        }
    }

    private ConstraintFact? Fact(CatalogRow row, RelationRow relation)
    {
        var (schema, table, name) = (relation.Schema, relation.Name, row.Text("name"));
        var comment = names.Comment(CatalogClass.Constraint, row.Oid("oid"));
        return row.Char("kind") switch
        {
            'p' => WithIndex(
                new PrimaryKey { Schema = schema, Table = table, Name = name, Columns = Columns(row, relation), WithoutOverlaps = row.Bool("period"), Comment = comment }, row),
            'u' => WithIndex(
                new UniqueConstraint { Schema = schema, Table = table, Name = name, Columns = Columns(row, relation), WithoutOverlaps = row.Bool("period"), Comment = comment }, row),
            'x' => WithIndex(new ExclusionConstraint { Schema = schema, Table = table, Name = name, Definition = Definition(row), Comment = comment }, row),
            'f' => ForeignKey(row, relation, comment),
            _ => Check(row, relation, comment),
        };
    }

    private KeyConstraint WithIndex(KeyConstraint key, CatalogRow row)
    {
        var index = indexes.Take(row.Oid("index"));
        key = key with
        {
            Deferrable = row.Bool("deferrable"),
            InitiallyDeferred = row.Bool("deferred"),
            Inherited = row.Bool("inherited"),
            Include = index?.Include ?? [],
            Options = index?.Options ?? [],
            Tablespace = index?.Tablespace,
            Clustered = index?.Clustered ?? false,
            Invalid = index is { Valid: false },
            AttachedTo = index?.AttachedTo,
            IndexComment = names.Comment(CatalogClass.Relation, row.Oid("index")),
        };
        return key is UniqueConstraint unique && index is { NullsNotDistinct: true } ? unique with { NullsNotDistinct = true } : key;
    }

    private ForeignKey? ForeignKey(CatalogRow row, RelationRow relation, string? comment)
    {
        // A foreign key of a partitioned table is cloned to each partition, and each partition that is referred to clones it again.
        var isClone = row.Oid("parent") != 0;
        var referenced = names.Relations.GetValueOrDefault(row.Oid("referenced"));
        return isClone || referenced is null ? null : new ForeignKey
        {
            Schema = relation.Schema,
            Table = relation.Name,
            Name = row.Text("name"),
            Columns = Columns(row, relation),
            ReferencedSchema = referenced.Schema,
            ReferencedTable = referenced.Name,
            ReferencedColumns = CatalogNames.ColumnNames(referenced, row.Numbers("referenced_columns")),
            Match = row.Char("match") switch { 'f' => "full", 'p' => "partial", _ => null },
            OnUpdate = Action(row.Char("on_update")),
            OnDelete = Action(row.Char("on_delete")),
            OnDeleteColumns = CatalogNames.ColumnNames(relation, row.Numbers("on_delete_columns")),
            Deferrable = row.Bool("deferrable"),
            InitiallyDeferred = row.Bool("deferred"),
            NotValid = row.Bool("not_valid"),
            NotEnforced = row.Bool("not_enforced"),
            Period = row.Bool("period"),
            Comment = comment,
        };
    }

    private static CheckConstraint Check(CatalogRow row, RelationRow relation, string? comment) => new()
    {
        Schema = relation.Schema,
        Table = relation.Name,
        Name = row.Text("name"),
        Expression = "",
        NoInherit = row.Bool("no_inherit"),
        NotValid = row.Bool("not_valid"),
        NotEnforced = row.Bool("not_enforced"),
        Inherited = row.Bool("inherited"),
        Comment = comment,
    };

    private static ValueList<string> Columns(CatalogRow row, RelationRow relation) => CatalogNames.ColumnNames(relation, row.Numbers("columns"));

    // Deferrability is an attribute of its own.
    private static string Definition(CatalogRow row)
    {
        var text = row.Sql("definition");
        var suffix = (row.Bool("deferrable") ? " DEFERRABLE" : "") + (row.Bool("deferred") ? " INITIALLY DEFERRED" : "");
        return text.EndsWith(suffix, StringComparison.Ordinal) ? text[..^suffix.Length] : text;
    }

    private static string? Action(char action) => action switch
    {
        'c' => "cascade",
        'r' => "restrict",
        'n' => "set null",
        'd' => "set default",
        _ => null,
    };
}
