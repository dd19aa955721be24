namespace Tenet.Core.Importing.Finishing;

/// <summary>What a column's name tells of the table that it refers to.</summary>
internal static class References
{
    private static readonly string[] People = ["user", "account", "member", "person", "profile", "employee"];

    private static readonly string[] Roles =
        ["actor", "assignee", "assigned_to", "author", "uploader", "owner", "creator", "created_by", "updated_by", "deleted_by", "reviewer", "approver", "approved_by", "assigned_by", "uploaded_by", "requester", "recipient", "sender", "manager", "editor"];

    /// <summary>The key of the entity, or null: by its own name, by an ending, or as a role of people.</summary>
    public static string? Target(EntityLookup entities, string column)
    {
        var stem = column.EndsWith("_id", StringComparison.Ordinal) ? column[..^3] : column;
        if (stem != column && entities.Resolve(stem) is { } named)
        {
            return named;
        }

        return Roles.Contains(stem, StringComparer.Ordinal) ? PeopleOf(entities) : null;
    }

    /// <summary>The entity of people, or null where there is none.</summary>
    public static string? PeopleOf(EntityLookup entities) => People.FirstOrDefault(entities.Contains);

    public static bool IsRole(string column) => Roles.Contains(column.EndsWith("_id", StringComparison.Ordinal) ? column[..^3] : column, StringComparer.Ordinal);
}
