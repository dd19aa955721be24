using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>How statements name the object of a fact.</summary>
internal static class Names
{
    public static string Of(SchemaFact fact) => Quote.Qualified(fact.Schema, fact.Name);

    public static string Of(Operator fact) => Quote.Identifier(fact.Schema) + "." + fact.Name;

    public static string Of(Routine fact) => $"{Quote.Qualified(fact.Schema, fact.Name)}({fact.IdentityArguments})";

    /// <summary>
    /// A procedure as statements find it by the types of its input arguments. Where no argument says its mode the server looks for one whose OUT arguments
    /// count as well, and finds two where <c>p(IN, IN)</c> stands beside <c>p(OUT, IN)</c>.
    /// </summary>
    public static string Procedure(FactId id) => Quote.Qualified(id.Schema, id.Name) + (id.Signature == "()" ? "()" : "(IN " + id.Signature[1..]);

    // An aggregate without arguments is named with a star.
    public static string Of(Aggregate fact) =>
        $"{Quote.Qualified(fact.Schema, fact.Name)}({(fact.IdentityArguments.Length == 0 ? "*" : fact.IdentityArguments)})";

    /// <summary>The table or view that the fact belongs to.</summary>
    public static string Relation(RelationFact fact) => Quote.Qualified(fact.Schema, fact.Table);

    /// <summary><c>OPERATOR(schema.name)</c>, whether or not the fact writes the word.</summary>
    public static string OperatorReference(string name) =>
        name.StartsWith("OPERATOR(", StringComparison.Ordinal) ? name : $"OPERATOR({name})";
}
