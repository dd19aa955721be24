using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Planning.Renaming;

/// <summary>ALTER … RENAME.</summary>
internal static class RenameDdl
{
    public static string Write(Fact fact, string to, string? label)
    {
        var name = Quote.Identifier(to);
        return fact switch
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

    private static string Word(Column column) => column.Relation switch
    {
        "view" => "VIEW",
        "materialized view" => "MATERIALIZED VIEW",
        _ => "TABLE",
    };
}
