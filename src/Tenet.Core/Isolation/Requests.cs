using Tenet.Core.Project;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation;

/// <summary>How the application begins a request.</summary>
public static class Requests
{
    /// <summary>The statements with which a request of the tenant begins.</summary>
    public static IReadOnlyList<string> Open(TenancySettings tenancy, string tenant, string? user)
    {
        ArgumentNullException.ThrowIfNull(tenancy);
        return tenancy.Request is { } request
            ? [Fill(request, tenant, user)]
            : [.. new[] { (tenancy.Settings.Tenant, tenant), (tenancy.Settings.User, user) }.Where(setting => setting.Item1 is not null && setting.Item2 is not null)
                .Select(setting => $"SELECT pg_catalog.set_config({Quote.Literal(setting.Item1!)}, {Quote.Literal(setting.Item2!)}, true)")];
    }

    /// <summary>The SQL with the two in their places.</summary>
    public static string Fill(string sql, string tenant, string? user)
    {
        ArgumentNullException.ThrowIfNull(sql);
        return sql.Replace("{tenant}", Quote.Literal(tenant), StringComparison.Ordinal).Replace("{user}", user is null ? "NULL" : Quote.Literal(user), StringComparison.Ordinal);
    }
}
