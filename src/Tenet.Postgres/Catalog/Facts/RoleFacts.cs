using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>Makes facts of the roles that the schema refers to, and of those that these are members of.</summary>
internal static class RoleFacts
{
    public static IEnumerable<Role> Of(CatalogNames names, IEnumerable<Fact> facts)
    {
        var byName = names.Roles.Values.ToDictionary(row => row.Name);
        var seen = new HashSet<string>();
        var open = new Queue<string>(facts.SelectMany(Mentioned).Distinct());
        while (open.TryDequeue(out var name))
        {
            if (!seen.Add(name) || !byName.TryGetValue(name, out var row) || row.IsSystem)
            {
                continue;
            }

            yield return row.Role with { MemberOf = row.MemberOf.OrderBy(membership => membership.Role, StringComparer.Ordinal).ToValueList() };
            foreach (var membership in row.MemberOf)
            {
                open.Enqueue(membership.Role);
            }
        }
    }

    private static IEnumerable<string> Mentioned(Fact fact) => fact switch
    {
        GlobalFact { Owner: { } owner } => [owner],
        SchemaFact { Owner: { } owner } => [owner],
        Policy policy => policy.Roles,
        Grant grant => grant.Grantor is null ? [grant.Grantee] : [grant.Grantee, grant.Grantor],
        DefaultPrivilege privilege => [privilege.Role, privilege.Grantee],
        UserMapping mapping => [mapping.Role],
        _ => [],
    };
}
