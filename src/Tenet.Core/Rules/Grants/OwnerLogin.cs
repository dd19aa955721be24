using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Grants;

/// <summary>Nobody logs in as the owner of tables.</summary>
internal sealed class OwnerLogin : Rule
{
    public override RuleInfo Info { get; } = new(
        "grants/owner-login", Severity.Warning, "Nobody logs in as the owner of tables",
        "Migrations take on the role of the owner for as long as they run; a password for it is one for everything.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from role in schema.Of<Role>()
        where role is { Login: true, Superuser: false }
        let owned = schema.Tables.FirstOrDefault(table => table.Owner == role.Name)
        where owned is not null
        select Found(role.Id, $"{role.Name} owns {Shown(owned.Id)} and can log in.");
}
