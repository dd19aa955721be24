using Tenet.Core.Model;

namespace Tenet.Core.Drifting;

/// <summary>Who a fact belongs to, and facts that name a role without belonging to it.</summary>
internal static class Owned
{
    public static string? By(Fact fact) => fact switch { SchemaFact item => item.Owner, GlobalFact item => item.Owner, _ => null };

    public static Fact With(Fact fact, string owner) => fact switch
    {
        SchemaFact item when item.Owner != owner => item with { Owner = owner },
        GlobalFact item when item.Owner != owner => item with { Owner = owner },
        _ => fact,
    };

    /// <summary>The roles that a fact names.</summary>
    public static IEnumerable<string> Roles(Fact fact) => fact switch
    {
        Grant item => item.Grantor is { } grantor ? [item.Grantee, grantor] : [item.Grantee],
        DefaultPrivilege item => [item.Role, item.Grantee],
        Policy item => item.Roles,
        UserMapping item => [item.Role],
        _ => By(fact) is { } owner ? [owner] : [],
    };

    /// <summary>A fact that is about a role, about another one.</summary>
    public static Fact Renamed(Fact fact, string role, string other) => fact switch
    {
        Grant item when item.Grantee == role || item.Grantor == role => item with
        {
            Grantee = item.Grantee == role ? other : item.Grantee,
            Grantor = item.Grantor == role ? other : item.Grantor,
        },
        DefaultPrivilege item when item.Role == role || item.Grantee == role => item with
        {
            Role = item.Role == role ? other : item.Role,
            Grantee = item.Grantee == role ? other : item.Grantee,
        },
        Policy item when item.Roles.Contains(role) => item with { Roles = item.Roles.Select(name => name == role ? other : name).ToValueList() },
        UserMapping item when item.Role == role => item with { Role = other },
        _ => fact,
    };
}
