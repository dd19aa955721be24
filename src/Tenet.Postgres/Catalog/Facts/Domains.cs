using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class Domains(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        if (names.IsForeign(CatalogClass.Type, oid) || names.IsTemporary(row.Oid("schema")))
        {
            return;
        }

        sink.Add(
            new Domain
            {
                Schema = names.Namespaces[row.Oid("schema")],
                Name = row.Text("name"),
                Owner = names.Role(row.Oid("owner")),
                Type = row.Text("type"),
                Collation = names.Collations.GetValueOrDefault(row.Oid("collation")),
                Default = row.SqlOrNull("default_value"),
                NotNull = row.Bool("not_null") ? NotNull(row) : null,
                Comment = names.Comment(CatalogClass.Type, oid),
            },
            new ObjectAddress(CatalogClass.Type, oid));
    }

    private NotNull NotNull(CatalogRow row) =>
        row.TextOrNull("not_null_name") is { } name && name != row.Text("name") + "_not_null"
            ? new NotNull(new NotNullName(name), Comment: Comment(row))
            : new NotNull(Comment: Comment(row));

    private string? Comment(CatalogRow row) => names.Comment(CatalogClass.Constraint, row.Oid("not_null_oid"));
}
