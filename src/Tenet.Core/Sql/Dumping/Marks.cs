using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>Ids of what is no fact and yet can be waited for.</summary>
internal static class Marks
{
    /// <summary>That a table or index is attached to the partitioned one.</summary>
    public static FactId Attached(FactId id) => id with { Signature = " attached" };

    /// <summary>A place of many: all roles, all extensions.</summary>
    public static FactId All(FactKind kind, string schema = "") => new(kind, schema, "");
}
