using Tenet.Core.Model;

namespace Tenet.Core.Rules.Facts;

/// <summary>What a role may do by itself, as a member of others, and as one of all.</summary>
public sealed class RoleReach
{
    private const string Public = "PUBLIC";

    private readonly HashSet<string> grantees = new(StringComparer.Ordinal);

    internal RoleReach(SchemaView schema, string? name)
    {
        Name = name;
        if (name is null)
        {
            return;
        }

        var open = new Queue<string>([name]);
        while (open.TryDequeue(out var next))
        {
            if (grantees.Add(next) && schema.Role(next) is { } role)
            {
                foreach (var membership in role.MemberOf)
                {
                    open.Enqueue(membership.Role);
                }
            }
        }

        Roles = [.. grantees.Order(StringComparer.Ordinal)];
        grantees.Add(Public);
    }

    /// <summary>Null where the project names none.</summary>
    public string? Name { get; }

    /// <summary>The role and all that it is a member of.</summary>
    public IReadOnlyList<string> Roles { get; } = [];

    /// <summary>Whether what is granted to the role, or to PUBLIC, reaches it.</summary>
    public bool Includes(string grantee) => Name is not null && grantees.Contains(grantee);

    /// <summary>Whether a policy holds for it.</summary>
    public bool Includes(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Name is not null && (policy.Roles.Count == 0 || policy.Roles.Any(grantees.Contains));
    }

    /// <summary>Whether it may do that with the table, or with a column of it.</summary>
    /// <param name="table">A table or view.</param>
    /// <param name="privilege">As in <see cref="Grant.Privileges"/>, e.g. <c>SELECT</c>.</param>
    public bool May(TableFacts table, string privilege)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Name is not null && (Owns(table.Owner) || table.Grants.Any(grant => grantees.Contains(grant.Grantee) && grant.Privileges.Any(held => Privileges.Is(held, privilege))));
    }

    public bool Owns(string? owner) => owner is not null && Name is not null && owner != Public && grantees.Contains(owner);
}
