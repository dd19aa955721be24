using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>ALTER DEFAULT PRIVILEGES.</summary>
internal static class DefaultPrivilegeDdl
{
    public static IEnumerable<string> Create(DefaultPrivilege privilege)
    {
        if (privilege.Schema is null && (HasDefault(privilege) || privilege.Privileges.Count == 0))
        {
            yield return $"{Head(privilege)} REVOKE ALL {On(privilege)} FROM {Quote.Role(privilege.Grantee)}";
        }

        foreach (var (privileges, suffix) in GrantDdl.ByOption(privilege.Privileges))
        {
            yield return $"{Head(privilege)} GRANT {string.Join(", ", privileges)} {On(privilege)} TO {Quote.Role(privilege.Grantee)}{suffix}";
        }
    }

    /// <summary>Back to what the server gives by itself.</summary>
    public static IEnumerable<string> Reset(DefaultPrivilege privilege)
    {
        if (privilege.Privileges.Count > 0)
        {
            yield return $"{Head(privilege)} REVOKE ALL {On(privilege)} FROM {Quote.Role(privilege.Grantee)}";
        }

        if (privilege.Schema is null && HasDefault(privilege))
        {
            yield return $"{Head(privilege)} GRANT {(privilege.Grantee != "PUBLIC" ? "ALL" : privilege.Objects == "types" ? "USAGE" : "EXECUTE")} {On(privilege)} TO {Quote.Role(privilege.Grantee)}";
        }
    }

    public static IEnumerable<string> Change(DefaultPrivilege before, DefaultPrivilege after)
    {
        if (before.Privileges.Any(privilege => !after.Privileges.Contains(privilege)))
        {
            yield return $"{Head(after)} REVOKE ALL {On(after)} FROM {Quote.Role(after.Grantee)}";
            before = before with { Privileges = [] };
        }

        foreach (var (privileges, suffix) in GrantDdl.ByOption(after.Privileges.Except(before.Privileges)))
        {
            yield return $"{Head(after)} GRANT {string.Join(", ", privileges)} {On(after)} TO {Quote.Role(after.Grantee)}{suffix}";
        }
    }

    private static string Head(DefaultPrivilege privilege) => $"ALTER DEFAULT PRIVILEGES FOR ROLE {Quote.Identifier(privilege.Role)}"
        + (privilege.Schema is null ? "" : " IN SCHEMA " + Quote.Identifier(privilege.Schema));

    private static string On(DefaultPrivilege privilege) => "ON " + privilege.Objects.ToUpperInvariant();

    // Entries of a schema only add to the global ones, which begin with what the server gives by itself.
    private static bool HasDefault(DefaultPrivilege privilege) =>
        privilege.Grantee == privilege.Role || (privilege.Grantee == "PUBLIC" && privilege.Objects is "functions" or "types");
}
