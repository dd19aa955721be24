using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class CheckAlter : AlterOf<CheckConstraint>
{
    protected override CheckConstraint Rest(CheckConstraint before, CheckConstraint after) => after with { NotValid = before.NotValid, Inherited = before.Inherited };

    // Rows can be checked later, but a check that holds cannot be made one that may not.
    protected override bool Allows(CheckConstraint before, CheckConstraint after, AlterContext context) =>
        before.NotValid == after.NotValid || (!after.NotValid && !after.NotEnforced);

    protected override IEnumerable<string> Write(CheckConstraint before, CheckConstraint after, AlterContext context) =>
        before.NotValid == after.NotValid || after.Inherited
            ? []
            : [$"ALTER TABLE {Names.Relation(after)} VALIDATE CONSTRAINT {Quote.Identifier(after.Name)}"];
}
