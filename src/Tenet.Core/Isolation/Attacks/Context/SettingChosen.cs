using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Context;

/// <summary>Sets what the schema may read besides the settings that say who asks.</summary>
internal sealed class SettingChosen : TableAttack
{
    public override AttackInfo Info { get; } = new("context/client-chosen", "A setting that any client can set decides whose rows are reached");

    /// <summary>The attempts, each behind each such setting with what it would have in a session of the victim.</summary>
    public static IEnumerable<Attempt> Behind(string victim, Scene scene, IReadOnlyList<Attempt> attempts) =>
        from setting in scene.Schema.Choosable
        from value in new[] { victim, scene.UserOf(victim) }.OfType<string>()
        from attempt in attempts
        select attempt with { Statements = [$"SELECT pg_catalog.set_config({Quote.Literal(setting)}, {Quote.Literal(value)}, true)", .. attempt.Statements] };

    protected override bool Applies(OwnedTable table, IsolationSchema schema) => table.OwnerOfAll is null;

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) => Behind(scene.Victim(table), scene,
    [
        new Attempt($"SELECT count(*) FROM {table.Path}"),
        new Attempt($"UPDATE {table.Path} SET {Statements.BlindSet(table, scene.Foreign(table), scene.Schema)}") { Writes = true, Compared = false },
        .. scene.ForeignSpare(table) is { } row ? (Attempt[])[new Attempt(Statements.Insert(table, row, scene.Schema)) { Writes = true, Compared = false }] : [],
    ]);
}
