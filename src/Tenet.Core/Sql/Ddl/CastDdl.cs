using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE CAST.</summary>
internal static class CastDdl
{
    public static string Create(Cast cast)
    {
        var method = cast.Method switch
        {
            "inout" => "WITH INOUT",
            "binary" => "WITHOUT FUNCTION",
            _ => "WITH FUNCTION " + cast.Function,
        };
        return $"CREATE {Target.Of(cast)} {method}{(cast.Context is null ? "" : " AS " + cast.Context.ToUpperInvariant())}";
    }
}
