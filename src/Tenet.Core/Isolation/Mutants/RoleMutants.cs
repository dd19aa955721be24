using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Mutants;

/// <summary>The application's role with more power than it should have.</summary>
internal static class RoleMutants
{
    public static IEnumerable<Mutant> Of(IsolationSchema schema)
    {
        if (schema.Tenancy.AppRole is not { } app)
        {
            yield break;
        }

        var id = new FactId(FactKind.Role, "", app);
        yield return new Mutant($"grant BYPASSRLS to {app}", id, [$"ALTER ROLE {Quote.Identifier(app)} BYPASSRLS"]) { OfRole = true };
        foreach (var role in schema.View.Of<Role>().Where(role => role.BypassRowSecurity && role.Name != app && !schema.View.App.Roles.Contains(role.Name)))
        {
            yield return new Mutant($"make {app} a member of {role.Name}", role.Id, [$"GRANT {Quote.Identifier(role.Name)} TO {Quote.Identifier(app)}"]) { OfRole = true };
        }
    }
}
