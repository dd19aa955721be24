using Tenet.Core.Importing.Finishing;
using Tenet.Core.Model;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Indexes over an enum on tables whose rows belong to tenants: an enum's equality may not run before the policy.</summary>
internal sealed class EnumIndexUnderRowSecurity : IDetector
{
    public string Kind => "enum-index-under-row-security";

    public void Look(Workshop shop)
    {
        foreach (var (table, index, place) in StatedIndex.All(shop).Where(item => shop.Tenancy?.Owned.Contains(item.Table.Id) == true))
        {
            var named = index.Keys.Select(key => key.Column is { } name ? shop.Column(table, name) : null).OfType<Column>().Where(column => shop.Contains(new FactId(FactKind.Enum, "public", column.Type.Split('.')[^1]))).ToList();
            foreach (var column in named)
            {
                shop.Notes.Contradict(Kind, $"{table.Name} has row security, and the equality of the enum {column.Type} is not leakproof: {index.Name} cannot look for {column.Name} in the application's queries.", "Written. Text with a check has no such limit.", place);
            }
        }
    }
}
