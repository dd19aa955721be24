using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE OPERATOR CLASS.</summary>
internal static class OperatorClassDdl
{
    public static string Create(OperatorClass opclass)
    {
        // The list may not be empty; STORAGE of the type itself says nothing and fills it, as in pg_dump.
        var storage = opclass.Storage ?? (opclass.Members.Count == 0 ? opclass.Type : null);
        IEnumerable<string> members = storage is null ? opclass.Members : [.. opclass.Members, "STORAGE " + storage];
        return $"CREATE OPERATOR CLASS {Names.Of(opclass)}\n    {(opclass.Default ? "DEFAULT " : "")}FOR TYPE {opclass.Type}"
            + $" USING {Quote.Identifier(opclass.AccessMethod)} FAMILY {opclass.Family} AS\n    {string.Join(",\n    ", members)}";
    }
}
