using Tenet.Core.Model;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>One privilege of one grantee, either as it is or as it would be by default.</summary>
/// <param name="Grantee">The role, 0 for PUBLIC.</param>
/// <param name="Grantor">Who granted it, 0 for the owner.</param>
/// <param name="Privilege">As the server names it: <c>SELECT</c>.</param>
/// <param name="Grantable">May the grantee pass it on.</param>
/// <param name="Usual">What the object gives by default.</param>
internal sealed record PrivilegeRow(uint Grantee, uint Grantor, string Privilege, bool Grantable, bool Usual)
{
    /// <summary>What is granted, or what would be by default, sorted: two grantees with the same privileges give the same list.</summary>
    public static ValueList<string> List(IEnumerable<PrivilegeRow> rows) => rows.Select(row => row.Words).Order(StringComparer.Ordinal).ToValueList();

    // As GRANT writes it.
    private string Words => Grantable ? Privilege + " WITH GRANT OPTION" : Privilege;
}
