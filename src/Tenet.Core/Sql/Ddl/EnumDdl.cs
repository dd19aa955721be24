using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE TYPE … AS ENUM.</summary>
internal static class EnumDdl
{
    public static string Create(EnumType type) => $"CREATE TYPE {Names.Of(type)} AS ENUM {Body.Of([.. type.Labels.Select(Quote.Literal)])}";
}
