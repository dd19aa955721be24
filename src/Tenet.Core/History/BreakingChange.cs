using Tenet.Core.Diffing;
using Tenet.Core.Model;

namespace Tenet.Core.History;

/// <summary>
/// Says why a client that worked before a change may fail after it, or null. Readers break when something they name is
/// gone or gives less; writers break when something they write is refused.
/// </summary>
internal static class BreakingChange
{
    public static string? OfDrop(Fact fact, ChangeContext context) => fact switch
    {
        // No client can call it.
        Routine { Returns: "trigger" or "event_trigger" } => null,
        // What goes with its table is told once, at the table.
        _ when fact.Parent is not null && !context.ParentStays(fact) => null,
        Table or View or MaterializedView or Column or Routine or Aggregate or Sequence or EnumType or Domain or CompositeType or RangeType or Namespace
            => "clients that name it fail",
        Grant grant when grant.Privileges.Count > 0 => $"{grant.Grantee} loses what it was granted",
        _ => null,
    };

    public static string? OfCreation(Fact fact, ChangeContext context) => fact switch
    {
        _ when !context.ParentWasThere(fact) => null,
        Column { NotNull: not null, Default: null, Identity: null, Generated: null } column when column.RelationKind == FactKind.Table
            => "writers that do not fill it are refused",
        CheckConstraint or UniqueConstraint or PrimaryKey or ExclusionConstraint or ForeignKey or Model.Index { Unique: true } => "rows that were accepted may be refused",
        DomainConstraint => "values that were accepted may be refused",
        Policy { Restrictive: true } => "rows that were visible may be hidden",
        Grant { Privileges.Count: 0 } grant => $"{grant.Grantee} loses what it had by default",
        _ => null,
    };

    public static string? OfRename(Fact before, Fact after) => before switch
    {
        Routine { Returns: "trigger" or "event_trigger" } => null,
        Table or View or MaterializedView or Column or Routine or Aggregate or Sequence or EnumType or Domain or CompositeType or RangeType or Namespace
            => $"clients that name it {before.Id.Name} fail",
        _ => null,
    };

    public static string? OfChange(Fact before, Fact after, IEnumerable<AttributeChange> changes) =>
        changes.Select(change => (before, after) switch
        {
            (Column was, Column now) => OfColumn(was, now, change.Name),
            (EnumType was, EnumType now) when was.Labels.Except(now.Labels).Any() => "a label that clients use is gone",
            (Routine, Routine) when change.Name is "arguments" or "returns" => "callers get something else",
            (Domain, Domain) when change.Name is "type" or "not null" => "values that were accepted may be refused",
            (DomainConstraint, _) when change.Name == "expression" => "values that were accepted may be refused",
            (ConstraintFact, _) when Tightens(change) => "rows that were accepted may be refused",
            (Model.Index, Model.Index { Unique: true }) when change.Name is "unique" or "keys" or "predicate" or "nulls not distinct" => "rows that were accepted may be refused",
            (Table { RowSecurity: false }, Table { RowSecurity: true }) when change.Name == "row security" => "rows that were visible may be hidden",
            (Policy, Policy) when change.Name is "using" or "with check" or "restrictive" or "command" or "roles" => "rows that were visible or accepted may be refused",
            (Grant was, Grant now) when was.Privileges.Except(now.Privileges).Any() => $"{was.Grantee} loses a privilege",
            _ => null,
        }).FirstOrDefault(reason => reason is not null);

    // Whether one expression allows less than another is not for us to say; that something about it changed is.
    private static bool Tightens(AttributeChange change) => change.Name switch
    {
        "comment" or "index comment" or "tablespace" or "options" or "include" or "clustered" or "invalid" or "attached to" or "inherited" or "no inherit" => false,
        "not enforced" or "deferrable" or "initially deferred" => change.After == "no",
        // Rows that are written were looked at before, too.
        "not valid" => false,
        _ => true,
    };

    private static string? OfColumn(Column was, Column now, string attribute) => attribute switch
    {
        "type" when !TypeWidening.Holds(was.Type, now.Type) => $"its type changes from {was.Type} to {now.Type}",
        "not null" when was.NotNull is null => "writers that leave it empty are refused",
        "default" when now is { Default: null, NotNull: not null } => "writers that do not fill it are refused",
        "identity" when now.Identity is { Always: true } => "writers that fill it are refused",
        "generated" => "writers that fill it are refused, or readers get another value",
        _ => null,
    };
}
