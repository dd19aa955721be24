using Tenet.Core.History;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>Follows a type that stands for something else to it: an array to its element, a row type to its relation.</summary>
internal sealed class TypeBases(Dependencies dependencies) : CatalogQuery
{
    private readonly Dictionary<uint, ObjectAddress> bases = [];

    public override bool IsNeeded => dependencies.Types.Count > 0;

    public override IReadOnlyList<string> Parameters => [$"{{{string.Join(',', dependencies.Types)}}}"];

    public override void Read(CatalogRow row) =>
        bases.Add(row.Oid("oid"), row.Oid("relation") is var relation and not 0 ? new ObjectAddress(CatalogClass.Relation, relation) : new ObjectAddress(CatalogClass.Type, row.Oid("base")));

    public ObjectAddress Of(ObjectAddress address) => address.Class == CatalogClass.Type && bases.TryGetValue(address.Object, out var found) ? found : address;
}
