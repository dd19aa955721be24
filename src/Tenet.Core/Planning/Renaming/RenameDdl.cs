using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Planning.Renaming;

/// <summary>ALTER … RENAME.</summary>
internal static class RenameDdl
{
    public static IEnumerable<string> Write(Fact fact, string to, string? label)
    {
        var name = Quote.Identifier(to);
        yield return fact switch
        {
            EnumType type when label is not null => $"ALTER TYPE {Names.Of(type)} RENAME VALUE {Quote.Literal(label)} TO {Quote.Literal(to)}",
            Column { Relation: "composite type" } attribute => $"ALTER TYPE {Names.Relation(attribute)} RENAME ATTRIBUTE {Quote.Identifier(attribute.Name)} TO {name}",
            Column column => $"ALTER {Word(column)} {Names.Relation(column)} RENAME COLUMN {Quote.Identifier(column.Name)} TO {name}",
            ConstraintFact constraint => $"ALTER TABLE {Names.Relation(constraint)} RENAME CONSTRAINT {Quote.Identifier(constraint.Name)} TO {name}",
            DomainConstraint check => $"ALTER DOMAIN {Quote.Qualified(check.Schema, check.Domain)} RENAME CONSTRAINT {Quote.Identifier(check.Name)} TO {name}",
            Index index => $"ALTER INDEX {Names.Of(index)} RENAME TO {name}",
            _ => $"ALTER {Target.Of(fact)} RENAME TO {name}",
        };
    }

    /// <summary>From 18 on NOT NULL has a name, which the server invents from those of table and column and does not change with them.</summary>
    public static IEnumerable<string> NotNulls(Fact fact, string to, SchemaModel model)
    {
        if (model.ServerVersion < 180000)
        {
            return [];
        }

        return fact switch
        {
            Column { Relation: null } column => Rename(column, Names.Relation(column), $"{column.Table}_{to}_not_null"),
            Table table => model.Of<Column>().Where(column => column.Parent == table.Id)
                .SelectMany(column => Rename(column, Quote.Qualified(table.Schema, to), $"{to}_{column.Name}_not_null")),
            _ => [],
        };
    }

    private static IEnumerable<string> Rename(Column column, string table, string to)
    {
        var name = $"{column.Table}_{column.Name}_not_null";
        return column.NotNull is { Name.Value: null } && name.Length <= 63 && to.Length <= 63
            ? [$"ALTER TABLE {table} RENAME CONSTRAINT {Quote.Identifier(name)} TO {Quote.Identifier(to)}"]
            : [];
    }

    private static string Word(Column column) => column.Relation switch
    {
        "view" => "VIEW",
        "materialized view" => "MATERIALIZED VIEW",
        _ => "TABLE",
    };
}
