namespace Tenet.Core.Model;

/// <summary>That a role is a member of another. The options INHERIT and SET are stored per membership from 16 on.</summary>
/// <param name="Role">The role that is granted.</param>
/// <param name="Admin">May the member grant it on.</param>
/// <param name="Inherit">Null before 16, where the member's own INHERIT decides.</param>
/// <param name="Set">Null before 16, where every member may SET ROLE.</param>
public sealed record RoleMembership(string Role, bool Admin, bool? Inherit, bool? Set)
{
    public override string ToString() =>
        Role + (Admin ? " with admin option" : "") + (Inherit == false ? ", inherit false" : "") + (Set == false ? ", set false" : "");
}
