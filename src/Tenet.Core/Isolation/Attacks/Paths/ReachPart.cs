using Tenet.Core.Rules.Facts;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Paths;

/// <summary>Goes past the table that has the policies, to a part of it.</summary>
internal sealed class ReachPart : RelationAttack
{
    public override AttackInfo Info { get; } = new("paths/partition", "A tenant addresses a partition or a child table by its name");

    protected override IEnumerable<TableFacts> Relations(IsolationSchema schema) => [.. schema.Parts, .. schema.View.Tables.Where(table => table.Table is { Inherits.Count: > 0 })];

    public override bool ByEachMember => false;

    protected override IEnumerable<Attempt> Attempts(TableFacts relation, Scene scene)
    {
        var name = Quote.Identifier(relation.Columns[0].Name);
        return
        [
            new Attempt($"SELECT {scene.Schema.Readable(relation)} FROM {relation.Id.Path}"),
            new Attempt($"SELECT count(*) FROM {relation.Id.Path}"),
            new Attempt($"UPDATE {relation.Id.Path} SET {name} = {name}") { Writes = true, Compared = false },
            new Attempt($"DELETE FROM {relation.Id.Path}") { Writes = true, Compared = false },
            new Attempt($"TRUNCATE {relation.Id.Path}") { Writes = true, Compared = false },
        ];
    }
}
