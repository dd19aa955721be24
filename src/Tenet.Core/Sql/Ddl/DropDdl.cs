using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>DROP of one object, never with CASCADE.</summary>
internal static class DropDdl
{
    public static IEnumerable<string> Drop(Fact fact) => fact switch
    {
        Column { Relation: "composite type" } attribute => [$"ALTER TYPE {Names.Relation(attribute)} DROP ATTRIBUTE {Quote.Identifier(attribute.Name)}"],
        Column column => [$"ALTER TABLE {Names.Relation(column)} DROP COLUMN {Quote.Identifier(column.Name)}"],
        ConstraintFact constraint => [$"ALTER TABLE {Names.Relation(constraint)} DROP CONSTRAINT {Quote.Identifier(constraint.Name)}"],
        DomainConstraint check => [$"ALTER DOMAIN {Quote.Qualified(check.Schema, check.Domain)} DROP CONSTRAINT {Quote.Identifier(check.Name)}"],
        UserMapping mapping => [$"DROP USER MAPPING FOR {Quote.Role(mapping.Role)} SERVER {Quote.Identifier(mapping.Server)}"],
        Subscription subscription => SubscriptionDdl.Drop(subscription),
        _ => ["DROP " + Target.Of(fact)],
    };
}
