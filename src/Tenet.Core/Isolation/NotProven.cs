using Tenet.Core.Project;

namespace Tenet.Core.Isolation;

/// <summary>What a proof of isolation does not say. It stands in each report.</summary>
public static class NotProven
{
    /// <param name="tenancy">How tenants are kept apart.</param>
    /// <param name="pooled">Whether requests followed one another through PgBouncer.</param>
    public static IReadOnlyList<string> Of(TenancySettings tenancy, bool pooled)
    {
        ArgumentNullException.ThrowIfNull(tenancy);
        return
        [
            .. tenancy.Settings.Tenant is { } setting && tenancy.Trusted.Contains("tenant")
                ? [$"that clients cannot set {setting} themselves: PostgreSQL lets every role do so, and the project trusts the application with it"] : Array.Empty<string>(),
            .. tenancy.Settings.User is { } user && tenancy.Trusted.Contains("user") ? [$"that clients cannot set {user} themselves: the project trusts the application with it"] : Array.Empty<string>(),
            .. tenancy.Shared.Select(shared => $"that {shared.Object} reaches no other tenant{(shared.Attack is null ? "" : $" by {shared.Attack}")}: {shared.Reason}"),
            .. tenancy.Platform.Select(table => $"anything of {table} but that tenants cannot change it and triggers carry no rows there: it belongs to no tenant"),
            "that advisory locks, LISTEN and NOTIFY are apart: all roles of a database share them",
            "that sizes and times are hidden: pg_class.reltuples, EXPLAIN's estimates and its count of rows that a filter removed, gaps in sequences, how long a query takes",
            .. pooled ? Array.Empty<string>() : ["that PgBouncer keeps requests apart: it is not installed here, and requests followed one another on one connection instead"],
            "that a key of 128 random bits cannot be probed: who knows one may learn that it is there",
            "anything of superusers, of roles that bypass row security, of replication, of backups and of the file system",
            "anything of the application's own code, and of statements, arguments and rows other than those that were tried",
        ];
    }
}
