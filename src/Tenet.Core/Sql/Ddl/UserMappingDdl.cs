using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE USER MAPPING.</summary>
internal static class UserMappingDdl
{
    public static string Create(UserMapping mapping) =>
        $"CREATE USER MAPPING FOR {Quote.Role(mapping.Role)} SERVER {Quote.Identifier(mapping.Server)}"
        + ForeignDataWrapperDdl.OptionsClause(mapping.Options);
}
