using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class ForeignKeyAlter : AlterOf<ForeignKey>
{
    protected override ForeignKey Rest(ForeignKey before, ForeignKey after) => after with
    {
        Deferrable = before.Deferrable,
        InitiallyDeferred = before.InitiallyDeferred,
        NotValid = before.NotValid,
        NotEnforced = before.NotEnforced,
    };

    protected override bool Allows(ForeignKey before, ForeignKey after, AlterContext context) =>
        (before.NotEnforced == after.NotEnforced && before.NotValid == after.NotValid)
        || (before.NotEnforced == after.NotEnforced && !after.NotValid)
        // Enforcing checks all rows; NOT ENFORCED says nothing of validity.
        || (before.NotEnforced && !after.NotEnforced && !after.NotValid)
        || (!before.NotEnforced && after.NotEnforced);

    protected override IEnumerable<string> Write(ForeignKey before, ForeignKey after, AlterContext context)
    {
        var alter = $"ALTER TABLE {Names.Relation(after)}";
        var name = Quote.Identifier(after.Name);
        if (before.Deferrable != after.Deferrable || before.InitiallyDeferred != after.InitiallyDeferred)
        {
            yield return $"{alter} ALTER CONSTRAINT {name}{(after.Deferrable ? " DEFERRABLE" : " NOT DEFERRABLE")}"
                + (after.Deferrable ? $" INITIALLY {(after.InitiallyDeferred ? "DEFERRED" : "IMMEDIATE")}" : "");
        }

        if (before.NotEnforced != after.NotEnforced)
        {
            yield return $"{alter} ALTER CONSTRAINT {name} {(after.NotEnforced ? "NOT ENFORCED" : "ENFORCED")}";
        }
        else if (before.NotValid && !after.NotValid)
        {
            yield return $"{alter} VALIDATE CONSTRAINT {name}";
        }
    }
}
