using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>Makes facts of the roles that the schema refers to, and of those that these are members of.</summary>
internal static class RoleFacts
{
    public static IEnumerable<Role> Of(CatalogNames names, IEnumerable<Fact> facts)
    {
        var byName = new Dictionary<string, RoleRow>(names.Roles.Count);
        foreach (var (_, row) in names.Roles)
        {
            byName.Add(row.Name, row);
        }

        var mentioned = new HashSet<string>();
        foreach (var fact in facts)
        {
            Mention(fact, mentioned);
        }

        var seen = new HashSet<string>();
        var open = new Queue<string>(mentioned);
        while (open.TryDequeue(out var name))
        {
            if (!seen.Add(name) || !byName.TryGetValue(name, out var role) || role.IsSystem)
            {
                continue;
            }

            yield return role.Role with { MemberOf = role.MemberOf.OrderBy(membership => membership.Role, StringComparer.Ordinal).ToValueList() };
            foreach (var membership in role.MemberOf)
            {
                open.Enqueue(membership.Role);
            }
        }
    }

    private static void Mention(Fact fact, HashSet<string> names)
    {
        switch (fact)
        {
            case SchemaFact { Owner: { } owner }:
                names.Add(owner);
                break;
            case GlobalFact { Owner: { } owner }:
                names.Add(owner);
                break;
            case Policy policy:
                names.UnionWith(policy.Roles);
                break;
            case Grant grant:
                names.Add(grant.Grantee);
                names.Add(grant.Grantor ?? grant.Grantee);
                break;
            case DefaultPrivilege privilege:
                names.Add(privilege.Role);
                names.Add(privilege.Grantee);
                break;
            case UserMapping mapping:
                names.Add(mapping.Role);
                break;
        }
    }
}
