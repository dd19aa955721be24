using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Grants;

/// <summary>The role of the application has no power over others.</summary>
internal sealed class AppAttributes : Rule
{
    public override RuleInfo Info { get; } = new(
        "grants/app-attributes", Severity.Error, "The role of the application has no power over others",
        "SUPERUSER and BYPASSRLS see every row whatever policies say; CREATEROLE and REPLICATION lead to the same by a detour.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from name in schema.App.Roles
        let role = schema.Role(name)
        where role is not null
        let powers = new[] { (role.Superuser, "SUPERUSER"), (role.BypassRowSecurity, "BYPASSRLS"), (role.CreateRole, "CREATEROLE"), (role.Replication, "REPLICATION") }.Where(power => power.Item1).Select(power => power.Item2).ToList()
        where powers.Count > 0
        select Found(role.Id, name == schema.App.Name ? $"{name} is {string.Join(" and ", powers)}." : $"{schema.App.Name} is a member of {name}, which is {string.Join(" and ", powers)}.");
}
