using Tenet.Core.Diffing;
using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Hazards;

/// <summary>What lets somebody see or change what was kept from them. New objects weaken nothing: they are as the schema has them.</summary>
internal static class IsolationHazards
{
    public static IEnumerable<Hazard> Find(Fates fates, IReadOnlyList<FactChange> changes) =>
        changes.SelectMany(change => Of(change, fates).Select(why => new Hazard(HazardClass.Isolation, change.Id, why)));

    private static IEnumerable<string> Of(FactChange change, Fates fates) => (change.Before, change.After) switch
    {
        (Table was, Table now) => Of(was, now).Concat(Owner(was.Owner, now.Owner)),
        (Policy was, null) => fates.After.Has(was.Parent!.Value) ? [was.Restrictive ? "A policy that narrowed what others let through is dropped." : "A policy is dropped."] : [],
        (null, Policy { Restrictive: false } now) => fates.Before.Find(now.Parent!.Value) is Table { RowSecurity: true } ? ["A permissive policy is added: it lets through rows that the others do not."] : [],
        (Policy was, Policy now) => Of(was, now),
        (View was, View now) => Lost(was.Options, now.Options).Concat(Owner(was.Owner, now.Owner)),
        (Routine was, Routine now) => Of(was, now).Concat(Owner(was.Owner, now.Owner)),
        (Role was, Role now) => Of(was, now),
        (Grant was, Grant now) => Gained(now.Privileges, was.Privileges, now.Grantee),
        (null, Grant now) => fates.Before.Has(now.On) || !fates.After.Has(now.On) ? Gained(now.Privileges, [], now.Grantee) : [],
        (Grant { Grantee: "PUBLIC" } was, null) => fates.After.Has(was.On) && GrantDdl.HasPublicDefault(was.On) && was.Privileges.Count == 0 ? ["PUBLIC may use it again."] : [],
        (DefaultPrivilege was, DefaultPrivilege now) => Gained(now.Privileges, was.Privileges, now.Grantee),
        (null, DefaultPrivilege now) => Gained(now.Privileges, [], now.Grantee),
        (DefaultPrivilege { Grantee: "PUBLIC", Privileges.Count: 0 }, null) => ["PUBLIC gets its usual rights on new objects again."],
        (SchemaFact was, SchemaFact now) => Owner(was.Owner, now.Owner),
        (GlobalFact was, GlobalFact now) => Owner(was.Owner, now.Owner),
        _ => [],
    };

    private static IEnumerable<string> Of(Table was, Table now)
    {
        if (was.RowSecurity && !now.RowSecurity)
        {
            yield return "Row security is disabled: every role that may read the table sees all rows.";
        }

        if (was.ForceRowSecurity && !now.ForceRowSecurity)
        {
            yield return "Row security is no longer forced: the owner sees all rows.";
        }
    }

    private static IEnumerable<string> Of(Policy was, Policy now)
    {
        if (was.Restrictive && !now.Restrictive)
        {
            yield return "The policy no longer narrows what others let through, but lets through more.";
        }

        if ((was.Roles.Count > 0 && now.Roles.Count == 0) || now.Roles.Any(role => was.Roles.Count > 0 && !was.Roles.Contains(role)) || (was.Restrictive && now.Restrictive && !was.Roles.Equals(now.Roles)))
        {
            yield return "The policy holds for other roles than before.";
        }

        if (was.Command != now.Command)
        {
            yield return $"The policy is for {now.Command} and no longer for {was.Command}.";
        }

        if (was.Using != now.Using || was.WithCheck != now.WithCheck)
        {
            yield return "The condition of the policy changes, and may let other rows through.";
        }
    }

    private static IEnumerable<string> Lost(ValueList<string> was, ValueList<string> now)
    {
        var (had, has) = (OptionChanges.ByName(was), OptionChanges.ByName(now));
        if (IsOn(had, "security_invoker") && !IsOn(has, "security_invoker"))
        {
            yield return "The view reads with its owner's rights and no longer with those of whoever asks: row security of the tables beneath is passed by.";
        }

        if (IsOn(had, "security_barrier") && !IsOn(has, "security_barrier"))
        {
            yield return "The view is no longer a security barrier: a function in a query can see rows that the view hides.";
        }
    }

    private static bool IsOn(Dictionary<string, string> options, string name) => options.GetValueOrDefault(name) is "true" or "on" or "1" or "yes";

    private static IEnumerable<string> Of(Routine was, Routine now)
    {
        if (!was.SecurityDefiner && now.SecurityDefiner)
        {
            yield return "The routine runs with its owner's rights, whoever calls it.";
        }

        if (now.SecurityDefiner && was.SecurityDefiner && HasPath(was) && !HasPath(now))
        {
            yield return "The routine runs with its owner's rights and no longer sets its search path: a caller can put objects of its own in the way.";
        }

        if (!was.Leakproof && now.Leakproof)
        {
            yield return "The routine is called leakproof, and may then be run on rows that row security hides.";
        }
    }

    private static bool HasPath(Routine routine) => routine.Settings.Any(setting => Options.Split(setting).Name == "search_path");

    private static IEnumerable<string> Of(Role was, Role now)
    {
        foreach (var (before, after, why) in new[]
        {
            (was.Superuser, now.Superuser, "The role becomes a superuser."),
            (was.BypassRowSecurity, now.BypassRowSecurity, "The role bypasses row security."),
            (was.CreateRole, now.CreateRole, "The role may create roles."),
            (was.Replication, now.Replication, "The role may replicate, and so read everything."),
            (!was.NoInherit, !now.NoInherit, "The role has the rights of the roles that it is a member of, without asking for them."),
        })
        {
            if (!before && after)
            {
                yield return why;
            }
        }

        foreach (var membership in now.MemberOf.Where(membership => !was.MemberOf.Contains(membership)))
        {
            yield return $"The role becomes a member of {Quote.Identifier(membership.Role)}.";
        }
    }

    private static IEnumerable<string> Gained(ValueList<string> now, ValueList<string> was, string grantee)
    {
        var gained = now.Except(was).ToArray();
        return gained.Length == 0 ? [] : [$"{Quote.Role(grantee)} gets {string.Join(", ", gained)}."];
    }

    private static IEnumerable<string> Owner(string? was, string? now) =>
        was is null || now is null || was == now ? [] : [$"It belongs to {Quote.Identifier(now)} and no longer to {Quote.Identifier(was)}."];
}
