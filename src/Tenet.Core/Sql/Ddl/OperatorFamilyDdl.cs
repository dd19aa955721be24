using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE OPERATOR FAMILY and its loose members.</summary>
internal static class OperatorFamilyDdl
{
    public static string Create(OperatorFamily family) => "CREATE " + Target.Of(family);

    public static string AddMembers(OperatorFamily family) => $"ALTER {Target.Of(family)} ADD\n    {string.Join(",\n    ", family.Members)}";
}
