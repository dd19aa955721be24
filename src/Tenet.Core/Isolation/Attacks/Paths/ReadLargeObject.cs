using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Paths;

/// <summary>Reads and writes the large objects that rows of others name: they have rights by role, and all tenants have one role.</summary>
internal sealed class ReadLargeObject : TableAttack
{
    public override AttackInfo Info { get; } = new("paths/large-object", "A tenant reads or writes a large object of another");

    protected override bool Applies(OwnedTable table, IsolationSchema schema) => Columns(table).Any();

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene)
    {
        var named = scene.Others.SelectMany(tenant => scene.Stock.Of(table, tenant).There).SelectMany(row => Columns(table).Select(column => row[column.Name])).FirstOrDefault(value => value is not null);
        return named is null
            ? [Attempt.Cannot($"no row of another tenant names a large object: give {table.Path} some in db/samples")]
            :
            [
                new Attempt($"SELECT pg_catalog.length(pg_catalog.lo_get({Quote.Literal(named)}::oid))") { Compared = false, MustFail = true },
                new Attempt($"SELECT pg_catalog.lo_put({Quote.Literal(named)}::oid, 0, 'x')") { Compared = false, MustFail = true },
                new Attempt($"SELECT pg_catalog.lo_unlink({Quote.Literal(named)}::oid)") { Compared = false, MustFail = true },
            ];
    }

    private static IEnumerable<Column> Columns(OwnedTable table) => table.Facts.Columns.Where(column => column.Type is "oid" or "lo" or "public.lo");
}
