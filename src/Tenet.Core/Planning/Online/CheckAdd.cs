using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Online;

/// <summary>A check holds for what is written from now on; the rows that are there are looked at later.</summary>
internal static class CheckAdd
{
    public static Treatment? InPlace(CheckConstraint check, IReadOnlyList<string> statements) => check.NotValid || check.NotEnforced
        ? null
        : new Treatment([Add(check), .. statements.Skip(1)]) { After = [Validate(check)] };

    public static Treatment Later(CheckConstraint check, IReadOnlyList<string> statements) => check.NotValid || check.NotEnforced
        ? new Treatment { After = [Piece.Quick(PlanAction.Create, statements)] }
        : new Treatment { After = [Piece.Quick(PlanAction.Create, [Add(check), .. statements.Skip(1)]), Validate(check)] };

    public static Treatment? Split(CheckConstraint check, IReadOnlyList<string> statements) => check.NotValid || check.NotEnforced
        ? null
        : new Treatment([.. statements.Skip(1)]) { Before = [Piece.Quick(PlanAction.Create, Add(check)), Validate(check)] };

    private static string Add(CheckConstraint check) => CheckDdl.Add(check with { NotValid = true });

    private static Piece Validate(CheckConstraint check) => Piece.Reading($"ALTER TABLE {Names.Relation(check)} VALIDATE CONSTRAINT {Quote.Identifier(check.Name)}");
}
