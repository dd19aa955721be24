using Tenet.Core.Model;

namespace Tenet.Core.Isolation.Attacks.Paths;

/// <summary>Another tenant writes its row; a trigger must not carry it to a table that all can read.</summary>
internal sealed class TriggerCopies : Attack
{
    public override AttackInfo Info { get; } = new("paths/trigger", "A trigger carries rows of another tenant to a table that all read");

    public override IEnumerable<FactId> Targets(IsolationSchema schema) => schema.Platform.Concat(schema.Undeclared).Where(table => schema.MayTouch(table.Id)).Select(table => table.Id);

    public override IEnumerable<Attempt> Attempts(FactId target, Scene scene) =>
        from table in scene.Schema.Owned
        where table.Facts.Triggers.Count > 0 || scene.Schema.View.Facts.OfType<RewriteRule>().Any(rule => rule.Parent == table.Id)
        let row = scene.ForeignSpare(table)
        where row is not null
        select new Attempt($"SELECT * FROM {target.Path}") { Compared = false, Marked = true, Prelude = [Statements.Insert(table, row, scene.Schema)] };
}
