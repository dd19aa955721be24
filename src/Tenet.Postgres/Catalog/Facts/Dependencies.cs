using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>Reads <c>pg_depend</c> and turns addresses into ids once all are known.</summary>
internal sealed class Dependencies : CatalogQuery
{
    private readonly List<(ObjectAddress From, ObjectAddress To)> rows = [];
    private readonly HashSet<uint> types = [];

    public override bool IsLarge => true;

    public override void Read(CatalogRow row)
    {
        var to = new ObjectAddress(row.Oid("refclassid"), row.Oid("refobjid"), row.Int("refobjsubid"));
        rows.Add((new ObjectAddress(row.Oid("classid"), row.Oid("objid"), row.Int("objsubid")), to));
        if (to.Class == CatalogClass.Type)
        {
            types.Add(to.Object);
        }
    }

    /// <summary>The types that something depends on.</summary>
    public IReadOnlyCollection<uint> Types => types;

    public IEnumerable<Edge> Edges(TypeBases bases, Func<ObjectAddress, FactId?> find)
    {
        foreach (var (from, named) in rows)
        {
            var to = bases.Of(named);

            // That it needs its own table is said by its place; which of the columns it looks at is not.
            if (find(from) is { } a && find(to) is { } b && a != b && !(a.Of.Length > 0 && a.Schema == b.Schema && a.Of == b.Name && b.Kind is FactKind.Table))
            {
                yield return new Edge(a, b);
            }
        }
    }
}
