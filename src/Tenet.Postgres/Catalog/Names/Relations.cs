using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

internal sealed class Relations(CatalogNames names) : CatalogQuery
{
    public override bool IsLarge => true;

    public override void Read(CatalogRow row)
    {
        var relation = new RelationRow
        {
            Oid = row.Oid("oid"),
            Schema = names.Namespaces[row.Oid("schema")],
            Name = row.Text("name"),
            Kind = row.Char("kind"),
            Owner = row.Oid("owner"),
            Persistence = row.Char("persistence"),
            RowType = row.Oid("row_type"),
            RowSecurity = row.Bool("row_security"),
            ForceRowSecurity = row.Bool("force_row_security"),
            ReplicaIdentity = row.Char("replica_identity"),
            ReplicaIndex = row.TextOrNull("replica_index"),
            Populated = row.Bool("populated"),
            Tablespace = row.Oid("tablespace"),
            AccessMethod = names.AccessMethods.GetValueOrDefault(row.Oid("access_method")),
            Options = row.Texts("options").Concat(row.Texts("toast_options").Select(option => "toast." + option)).ToValueList(),
            OfType = row.TextOrNull("of_type"),
            PartitionKey = row.TextOrNull("partition_key"),
            PartitionBound = row.TextOrNull("partition_bound"),
            Server = row.TextOrNull("server"),
            ForeignOptions = row.Texts("foreign_options"),
        };
        names.Relations.Add(relation.Oid, relation);
    }
}
