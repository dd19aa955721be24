using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Grants;

/// <summary>The application is no member of a role that owns tables.</summary>
internal sealed class AppMembership : Rule
{
    public override RuleInfo Info { get; } = new(
        "grants/app-membership", Severity.Error, "The application is no member of a role that owns tables",
        "A member may SET ROLE to the owner, and does what the owner may.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from name in schema.App.Roles
        where name != schema.App.Name
        let owned = schema.Tables.FirstOrDefault(table => table.Owner == name)
        where owned is not null && schema.Role(name) is not null
        select Found(schema.Role(schema.App.Name)!.Id, $"{schema.App.Name} is a member of {name}, which owns {Shown(owned.Id)}.");
}
