using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>An object as <c>COMMENT ON</c>, <c>SECURITY LABEL ON</c> and <c>ALTER … OWNER TO</c> name it, kind first.</summary>
internal static class Target
{
    public static string Of(Fact fact) => fact switch
    {
        Table { ForeignServer: not null } table => "FOREIGN TABLE " + Names.Of(table),
        Routine { IsProcedure: true } procedure => "PROCEDURE " + Names.Procedure(procedure.Id),
        Routine function => "FUNCTION " + Names.Of(function),
        Aggregate aggregate => "AGGREGATE " + Names.Of(aggregate),
        Operator op => $"OPERATOR {Names.Of(op)} ({op.LeftType ?? "NONE"}, {op.RightType})",
        OperatorFamily family => $"OPERATOR FAMILY {Names.Of(family)} USING {Quote.Identifier(family.AccessMethod)}",
        OperatorClass opclass => $"OPERATOR CLASS {Names.Of(opclass)} USING {Quote.Identifier(opclass.AccessMethod)}",
        Cast cast => $"CAST ({cast.Source} AS {cast.Target})",
        DomainConstraint check => $"CONSTRAINT {Quote.Identifier(check.Name)} ON DOMAIN {Quote.Qualified(check.Schema, check.Domain)}",
        Column column => $"COLUMN {Names.Relation(column)}.{Quote.Identifier(column.Name)}",
        ConstraintFact constraint => OnTable("CONSTRAINT", constraint),
        RewriteRule rule => OnTable("RULE", rule),
        Trigger trigger => OnTable("TRIGGER", trigger),
        Policy policy => OnTable("POLICY", policy),
        SchemaFact inSchema => Word(fact.Id.Kind) + " " + Names.Of(inSchema),
        GlobalFact global => Word(fact.Id.Kind) + " " + Quote.Identifier(global.Name),
        _ => throw new ArgumentException($"{fact.Id} has no object of its own.", nameof(fact)),
    };

    private static string OnTable(string word, RelationFact fact) => $"{word} {Quote.Identifier(fact.Name)} ON {Names.Relation(fact)}";

    // Enum, composite and range types are all called TYPE; the rest bears the words of its label.
    private static string Word(FactKind kind) =>
        kind is FactKind.Enum or FactKind.Composite or FactKind.Range ? "TYPE" : FactKinds.Label(kind).ToUpperInvariant();
}
