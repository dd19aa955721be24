using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE SERVER.</summary>
internal static class ForeignServerDdl
{
    public static string Create(ForeignServer server) =>
        $"CREATE SERVER {Quote.Identifier(server.Name)}"
        + (server.Type is null ? "" : " TYPE " + Quote.Literal(server.Type))
        + (server.Version is null ? "" : " VERSION " + Quote.Literal(server.Version))
        + " FOREIGN DATA WRAPPER " + Quote.Identifier(server.Wrapper)
        + ForeignDataWrapperDdl.OptionsClause(server.Options);
}
