using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Grants;

/// <summary>What is made later is not open to everybody.</summary>
internal sealed class DefaultPublic : Rule
{
    public override RuleInfo Info { get; } = new(
        "grants/default-public", Severity.Error, "What is made later is not open to everybody",
        "Default privileges work in silence: each new table is readable by every role from its first moment on.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from defaults in schema.Of<DefaultPrivilege>()
        where defaults is { Grantee: "PUBLIC", Privileges.Count: > 0, Objects: "tables" or "sequences" or "schemas" }
        select Found(defaults.Id, $"Everybody may {string.Join(", ", defaults.Privileges)} {defaults.Objects} that {defaults.Role} will make.");
}
