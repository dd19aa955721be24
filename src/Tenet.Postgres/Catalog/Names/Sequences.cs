using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

internal sealed class Sequences(CatalogNames names) : CatalogQuery
{
    public override void Read(CatalogRow row)
    {
        // A temporary sequence has no relation here.
        if (names.Relation(row.Oid("oid")) is not { } relation)
        {
            return;
        }

        var options = new SequenceOptions(
            row.Text("type"), row.Long("start"), row.Long("increment"), row.Long("minimum"), row.Long("maximum"), row.Long("cache"), row.Bool("cycle"));
        var sequence = new SequenceRow(relation, options, row.Oid("owner_relation"), row.Int("owner_column"));
        if (row.Bool("identity"))
        {
            names.IdentitySequences.Add((sequence.OwnerRelation, sequence.OwnerColumn), sequence);
        }
        else
        {
            names.Sequences.Add(sequence);
        }
    }
}
