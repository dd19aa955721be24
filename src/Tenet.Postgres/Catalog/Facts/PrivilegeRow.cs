namespace Tenet.Postgres.Catalog.Facts;

/// <summary>One privilege of one grantee, either as it is or as it would be by default.</summary>
internal readonly record struct PrivilegeRow(uint Grantee, uint Grantor, string Privilege, bool Grantable, bool Usual)
{
    /// <summary>As GRANT writes it.</summary>
    public string Words => Grantable ? Privilege + " WITH GRANT OPTION" : Privilege;
}
