using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Functions;

/// <summary>Not everybody may call a SECURITY DEFINER function.</summary>
internal sealed class DefinerPublic : Rule
{
    public override RuleInfo Info { get; } = new(
        "functions/definer-public", Severity.Error, "Not everybody may call a SECURITY DEFINER function",
        "PostgreSQL lets PUBLIC execute every new function, with the rights of its owner where it is SECURITY DEFINER.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from routine in schema.Of<Routine>()
        where routine.SecurityDefiner && !schema.Grants(routine.Id).Any(grant => grant is { Grantee: "PUBLIC", Privileges.Count: 0 })
        select Found(routine.Id, $"Everybody may call {Shown(routine.Id)}.", $"REVOKE EXECUTE ON {(routine.IsProcedure ? "PROCEDURE" : "FUNCTION")} {routine.Id.Path} FROM PUBLIC");
}
