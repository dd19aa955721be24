using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE ROLE, memberships and settings. Roles belong to the cluster, so one that is there is left as it is.</summary>
internal static class RoleDdl
{
    /// <summary>Roles that every server has: nobody creates them.</summary>
    public static bool IsPredefined(string name) => name.StartsWith("pg_", StringComparison.Ordinal);

    public static string Create(Role role)
    {
        var name = Quote.Identifier(role.Name);
        var body = $"""

            BEGIN
                IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = {Quote.Literal(role.Name)}) THEN
                    CREATE ROLE {name}{Attributes(role)};
                END IF;
            END

            """;
        return "DO " + Quote.Dollar(body);
    }

    /// <param name="role">The member.</param>
    /// <param name="serverVersion">INHERIT and SET of a membership can be said from 16 on.</param>
    public static IEnumerable<string> Memberships(Role role, int serverVersion) =>
        role.MemberOf.Select(membership => Grant(role, membership, serverVersion));

    public static IEnumerable<string> Settings(Role role)
    {
        var alter = "ALTER ROLE " + Quote.Identifier(role.Name);
        foreach (var setting in role.Settings)
        {
            yield return $"{alter} {SettingDdl.Set(setting)}";
        }

        foreach (var setting in role.DatabaseSettings)
        {
            yield return InDatabase(role, SettingDdl.Set(setting));
        }
    }

    // ALTER ROLE … IN DATABASE takes a name only, and the database may be called differently where this is loaded.
    public static string InDatabase(Role role, string words) => "DO " + Quote.Dollar(
        $" BEGIN EXECUTE pg_catalog.format('%s %I%s', {Quote.Literal($"ALTER ROLE {Quote.Identifier(role.Name)} IN DATABASE")}, pg_catalog.current_database(), {Quote.Literal(" " + words)}); END ");

    private static string Attributes(Role role)
    {
        var text = new StringBuilder();
        Add(role.Superuser, " SUPERUSER");
        Add(role.NoInherit, " NOINHERIT");
        Add(role.CreateRole, " CREATEROLE");
        Add(role.CreateDatabase, " CREATEDB");
        Add(role.Login, " LOGIN");
        Add(role.Replication, " REPLICATION");
        Add(role.BypassRowSecurity, " BYPASSRLS");
        Add(role.ConnectionLimit is not null, $" CONNECTION LIMIT {role.ConnectionLimit}");
        Add(role.ValidUntil is not null, $" VALID UNTIL {Quote.Literal(role.ValidUntil ?? "")}");
        return text.ToString();

        void Add(bool condition, string attribute) => text.Append(condition ? attribute : "");
    }

    /// <param name="role">The member.</param>
    /// <param name="membership">Of what.</param>
    /// <param name="serverVersion">As in <see cref="Memberships"/>.</param>
    /// <param name="saysSet">It was withheld before, and only stays so where nothing is said.</param>
    public static string Grant(Role role, RoleMembership membership, int serverVersion, bool saysSet = false) =>
        $"GRANT {Quote.Identifier(membership.Role)} TO {Quote.Identifier(role.Name)}{With(membership, serverVersion, saysSet)}";

    private static string With(RoleMembership membership, int serverVersion, bool saysSet)
    {
        if (serverVersion < 160000)
        {
            return membership.Admin ? " WITH ADMIN OPTION" : "";
        }

        var options = new List<string>();
        if (membership.Admin)
        {
            options.Add("ADMIN TRUE");
        }

        // What is not said follows the member's own INHERIT attribute, which may differ.
        if (membership.Inherit is { } inherit)
        {
            options.Add(inherit ? "INHERIT TRUE" : "INHERIT FALSE");
        }

        if (membership.Set == false)
        {
            options.Add("SET FALSE");
        }
        else if (saysSet)
        {
            options.Add("SET TRUE");
        }

        return options.Count == 0 ? "" : " WITH " + string.Join(", ", options);
    }
}
