using Tenet.Core.Importing.Finishing;

namespace Tenet.Core.Importing.Detecting;

/// <summary>GIN indexes on tables whose rows belong to tenants: their operators may not run before the policy.</summary>
internal sealed class IndexUnderRowSecurity : IDetector
{
    public string Kind => "index-unused-under-row-security";

    public void Look(Workshop shop)
    {
        foreach (var (table, index, place) in StatedIndex.All(shop))
        {
            if (index.Method == "gin" && shop.Tenancy?.Owned.Contains(table.Id) == true)
            {
                shop.Notes.Contradict(Kind, $"{table.Name} has row security, and the operators of the GIN index {index.Name} are not leakproof: the application's queries cannot use it.", "Written. Search through a function that checks the tenant itself.", place);
            }
        }
    }
}
