using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CHECK of a table.</summary>
internal static class CheckDdl
{
    public static string Definition(CheckConstraint check) =>
        $"CONSTRAINT {Quote.Identifier(check.Name)} CHECK {Parentheses.Around(check.Expression)}"
        + (check.NoInherit ? " NO INHERIT" : "") + (check.NotEnforced ? " NOT ENFORCED" : "");

    /// <summary>Added to a table that is there, and with it to its children.</summary>
    public static string Add(CheckConstraint check) =>
        $"ALTER TABLE {Names.Relation(check)} ADD {Definition(check)}{(check.NotValid && !check.NotEnforced ? " NOT VALID" : "")}";
}
