using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Read;

/// <summary>Joins along the foreign keys, from both sides.</summary>
internal sealed class JoinRows : TableAttack
{
    public override AttackInfo Info { get; } = new("read/join", "A tenant reaches rows through a join");

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene)
    {
        var keys = table.Facts.ForeignKeys.Where(key => scene.Schema.View.Referenced(key) is not null).ToList();
        foreach (var key in keys)
        {
            var (parent, on) = (scene.Schema.View.Referenced(key)!, key.Columns.Zip(key.ReferencedColumns, (own, referenced) => $"a.{Quote.Identifier(own)} = b.{Quote.Identifier(referenced)}"));
            yield return new Attempt($"SELECT count(*) FROM {table.Path} AS a JOIN {parent.Id.Path} AS b ON {string.Join(" AND ", on)}");
            yield return new Attempt($"SELECT count(*), count(a.{Quote.Identifier(key.Columns[0])}) FROM {parent.Id.Path} AS b LEFT JOIN {table.Path} AS a ON {string.Join(" AND ", on)}");
        }

        yield return new Attempt($"SELECT count(*) FROM {table.Path} AS a CROSS JOIN {table.Path} AS b");
    }
}
