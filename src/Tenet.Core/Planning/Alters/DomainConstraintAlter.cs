using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Planning.Alters;

internal sealed class DomainConstraintAlter : AlterOf<DomainConstraint>
{
    protected override DomainConstraint Rest(DomainConstraint before, DomainConstraint after) => after with { NotValid = before.NotValid };

    protected override bool Allows(DomainConstraint before, DomainConstraint after, AlterContext context) => !after.NotValid || before.NotValid;

    protected override IEnumerable<string> Write(DomainConstraint before, DomainConstraint after, AlterContext context) =>
        before.NotValid == after.NotValid ? [] : [$"ALTER DOMAIN {Quote.Qualified(after.Schema, after.Domain)} VALIDATE CONSTRAINT {Quote.Identifier(after.Name)}"];
}
