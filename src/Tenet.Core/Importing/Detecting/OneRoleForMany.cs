using Tenet.Core.Importing.Finishing;

namespace Tenet.Core.Importing.Detecting;

/// <summary>"Different roles in each organization", and a row that has one role and one organization.</summary>
internal sealed class OneRoleForMany : IDetector
{
    public string Kind => "one-role-for-many";

    public void Look(Workshop shop)
    {
        foreach (var table in shop.Tables)
        {
            if (shop.MergedOf(table) is { } merged && shop.Column(table, "role") is { } role && shop.Tenancy is { } tenancy && shop.Column(table, tenancy.Column) is not null
                && merged.Mentions.FirstOrDefault(mention => mention.Notes.Any(note => note.Contains("different roles", StringComparison.OrdinalIgnoreCase))) is { } said)
            {
                shop.Notes.Contradict(Kind, $"A row of {table.Name} has one role and one {tenancy.Column}, and roles are said to differ from one to another.", "A row is an account in one of them; a person can have several rows.", said.Place, shop.PlaceOf(role.Id) ?? shop.PlaceOf(table));
            }
        }
    }
}
