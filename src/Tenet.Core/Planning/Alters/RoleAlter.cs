using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

/// <summary>Attributes, memberships and settings. Roles belong to the server: none is ever dropped.</summary>
internal sealed class RoleAlter : AlterOf<Role>
{
    protected override Role Rest(Role before, Role after) => before;

    protected override IEnumerable<string> Write(Role before, Role after, AlterContext context)
    {
        var alter = "ALTER ROLE " + Quote.Identifier(after.Name);
        if (Attributes(before, after) is { Length: > 0 } attributes)
        {
            yield return $"{alter} {attributes}";
        }

        foreach (var membership in before.MemberOf.Where(membership => !after.MemberOf.Any(now => now.Role == membership.Role && !IsLess(now, membership))))
        {
            yield return $"REVOKE {Quote.Identifier(membership.Role)} FROM {Quote.Identifier(after.Name)}";
        }

        foreach (var membership in after.MemberOf.Where(membership => !before.MemberOf.Contains(membership)))
        {
            var had = before.MemberOf.FirstOrDefault(was => was.Role == membership.Role);
            yield return RoleDdl.Grant(after, membership, context.ServerVersion, saysSet: had?.Set == false);
        }

        foreach (var statement in Settings(before.Settings, after.Settings, words => $"{alter} {words}")
            .Concat(Settings(before.DatabaseSettings, after.DatabaseSettings, words => RoleDdl.InDatabase(after, words))))
        {
            yield return statement;
        }
    }

    // GRANT adds the admin option and cannot take it away without naming it.
    private static bool IsLess(RoleMembership now, RoleMembership before) => before.Admin && !now.Admin;

    private static string Attributes(Role before, Role after)
    {
        return Body.Words(
            Word("SUPERUSER", before.Superuser, after.Superuser),
            Word("INHERIT", !before.NoInherit, !after.NoInherit),
            Word("CREATEROLE", before.CreateRole, after.CreateRole),
            Word("CREATEDB", before.CreateDatabase, after.CreateDatabase),
            Word("LOGIN", before.Login, after.Login),
            Word("REPLICATION", before.Replication, after.Replication),
            Word("BYPASSRLS", before.BypassRowSecurity, after.BypassRowSecurity),
            before.ConnectionLimit == after.ConnectionLimit ? "" : $"CONNECTION LIMIT {after.ConnectionLimit ?? -1}",
            before.ValidUntil == after.ValidUntil ? "" : $"VALID UNTIL {Quote.Literal(after.ValidUntil ?? "infinity")}");

        static string Word(string word, bool was, bool now) => was == now ? "" : now ? word : "NO" + word;
    }

    private static IEnumerable<string> Settings(ValueList<string> before, ValueList<string> after, Func<string, string> write)
    {
        var (had, has) = (OptionChanges.ByName(before), OptionChanges.ByName(after));
        return had.Keys.Except(has.Keys).Select(name => write(SettingDdl.Reset(name)))
            .Concat(after.Where(setting => !before.Contains(setting)).Select(setting => write(SettingDdl.Set(setting))));
    }
}
