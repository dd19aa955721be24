using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>Turns schemas into facts: all that a person made, and <c>public</c>, which is on every server.</summary>
internal static class SchemaFacts
{
    public static void Add(Namespaces namespaces, CatalogNames names, FactSink sink)
    {
        foreach (var (oid, name, owner) in namespaces.Rows)
        {
            var isOurs = oid >= 16384 || name == "public";
            if (!isOurs || name.StartsWith("pg_", StringComparison.Ordinal) || names.IsForeign(CatalogClass.Namespace, oid))
            {
                continue;
            }

            sink.Add(
                new Namespace { Name = name, Owner = names.Role(owner), Comment = names.Comment(CatalogClass.Namespace, oid) },
                new ObjectAddress(CatalogClass.Namespace, oid));
        }
    }
}
