using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class SecurityLabels : CatalogQuery
{
    private readonly List<(ObjectAddress Address, string Provider, string Label)> rows = [];

    public override void Read(CatalogRow row) =>
        rows.Add((new ObjectAddress(row.Oid("catalog"), row.Oid("oid"), row.Int("sub")), row.Text("provider"), row.Text("label")));

    public IEnumerable<SecurityLabel> Facts(Func<ObjectAddress, FactId?> find)
    {
        foreach (var (address, provider, label) in rows)
        {
            if (find(address) is { } id)
            {
                yield return new SecurityLabel { On = id, Provider = provider, Label = label };
            }
        }
    }
}
