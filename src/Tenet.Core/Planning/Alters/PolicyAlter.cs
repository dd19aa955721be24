using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class PolicyAlter : AlterOf<Policy>
{
    protected override Policy Rest(Policy before, Policy after) => after with { Roles = before.Roles, Using = before.Using, WithCheck = before.WithCheck };

    // ALTER POLICY can change an expression and add one, but not take one away.
    protected override bool Allows(Policy before, Policy after, AlterContext context) =>
        (before.Using is null || after.Using is not null) && (before.WithCheck is null || after.WithCheck is not null);

    protected override IEnumerable<string> Write(Policy before, Policy after, AlterContext context)
    {
        if (before.Roles.Equals(after.Roles) && before.Using == after.Using && before.WithCheck == after.WithCheck)
        {
            yield break;
        }

        yield return $"ALTER POLICY {Quote.Identifier(after.Name)} ON {Names.Relation(after)}"
            + (before.Roles.Equals(after.Roles) ? "" : "\n    TO " + (after.Roles.Count == 0 ? "PUBLIC" : string.Join(", ", after.Roles.Select(Quote.Role))))
            + (before.Using == after.Using ? "" : "\n    USING " + Parentheses.Around(after.Using!))
            + (before.WithCheck == after.WithCheck ? "" : "\n    WITH CHECK " + Parentheses.Around(after.WithCheck!));
    }
}
