using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Paths;

/// <summary>Writes through views.</summary>
internal sealed class WriteView : RelationAttack
{
    public override AttackInfo Info { get; } = new("paths/view-write", "A tenant writes through a view");

    protected override IEnumerable<TableFacts> Relations(IsolationSchema schema) => schema.Views.Where(view => view.Id.Kind == FactKind.View);

    protected override IEnumerable<Attempt> Attempts(TableFacts relation, Scene scene)
    {
        var name = Quote.Identifier(scene.Schema.Columns(relation, "UPDATE") is [var granted, ..] ? granted : relation.Columns[0].Name);
        yield return new Attempt($"UPDATE {relation.Id.Path} SET {name} = {name}") { Writes = true, Compared = false };
        yield return new Attempt($"DELETE FROM {relation.Id.Path}") { Writes = true, Compared = false };
        foreach (var table in scene.Schema.View.Needs(relation.Id).Select(scene.Schema.View.Relation).OfType<TableFacts>().Select(facts => scene.Schema.Find(facts.Id)).OfType<OwnedTable>().Distinct())
        {
            if (scene.ForeignSpare(table) is { } row && Columns(relation, table, row) is { Count: > 0 } columns)
            {
                yield return new Attempt($"INSERT INTO {relation.Id.Path} ({Quote.Identifiers(columns)}) VALUES ({string.Join(", ", columns.Select(row.Literal))})") { Writes = true, Compared = false };
            }
        }
    }

    private static IReadOnlyList<string> Columns(TableFacts view, OwnedTable table, TenantRow row) =>
        [.. table.Writable.Where(column => view.Has(column.Name) && row.Values.ContainsKey(column.Name)).Select(column => column.Name)];
}
