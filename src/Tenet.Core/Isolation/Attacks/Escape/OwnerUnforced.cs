using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Escape;

/// <summary>Asks as the owner of the table, whom policies bind only where they are forced.</summary>
internal sealed class OwnerUnforced : TableAttack
{
    public override AttackInfo Info { get; } = new("escape/owner", "The owner of a table, which jobs and migrations run as, is not bound by its policies");

    protected override bool Applies(OwnedTable table, IsolationSchema schema) => schema.Tenancy.Strategy == Project.TenancyStrategy.RowLevelSecurity && table.Facts.Table is { ForeignServer: null };

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        [
            new Attempt($"SELECT count(*) FROM {table.Path}") { Role = Owner(table, scene), Prelude = Prelude(table, scene) },
        ];

    // Whoever loads a schema owns what says nothing of it; with a superuser that would prove nothing, so somebody plain owns it for a moment.
    private static bool IsPlain(OwnedTable table, Scene scene) => scene.Schema.View.Role(table.Facts.Owner) is { Superuser: false };

    private static string Owner(OwnedTable table, Scene scene) => IsPlain(table, scene) ? table.Facts.Owner! : scene.Stranger;

    private static ValueList<string> Prelude(OwnedTable table, Scene scene) => IsPlain(table, scene)
        ? []
        : [$"CREATE ROLE {scene.Stranger}", $"GRANT {Quote.Identifier(scene.Persona.Role)} TO {scene.Stranger}", $"GRANT USAGE ON SCHEMA {Quote.Identifier(table.Facts.Schema)} TO {scene.Stranger}", $"ALTER TABLE {table.Path} OWNER TO {scene.Stranger}"];
}
