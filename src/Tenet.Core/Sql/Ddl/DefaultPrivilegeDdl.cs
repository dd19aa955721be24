using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>ALTER DEFAULT PRIVILEGES.</summary>
internal static class DefaultPrivilegeDdl
{
    public static IEnumerable<string> Create(DefaultPrivilege privilege)
    {
        var head = $"ALTER DEFAULT PRIVILEGES FOR ROLE {Quote.Identifier(privilege.Role)}"
            + (privilege.Schema is null ? "" : " IN SCHEMA " + Quote.Identifier(privilege.Schema));
        var on = "ON " + privilege.Objects.ToUpperInvariant();

        // Entries of a schema only add to the global ones, which begin with what the server gives by itself.
        var hasDefault = privilege.Grantee == privilege.Role || (privilege.Grantee == "PUBLIC" && privilege.Objects is "functions" or "types");
        if (privilege.Schema is null && (hasDefault || privilege.Privileges.Count == 0))
        {
            yield return $"{head} REVOKE ALL {on} FROM {Quote.Role(privilege.Grantee)}";
        }

        foreach (var (privileges, suffix) in GrantDdl.ByOption(privilege.Privileges))
        {
            yield return $"{head} GRANT {string.Join(", ", privileges)} {on} TO {Quote.Role(privilege.Grantee)}{suffix}";
        }
    }
}
