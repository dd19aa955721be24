using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Escape;

/// <summary>Makes temporary tables with the names of those that functions look at, filled so that they say it is a member everywhere. One try sees all tables: making the temporary ones takes long.</summary>
internal sealed class TemporaryTables : Attack
{
    public override AttackInfo Info { get; } = new("escape/temporary-table", "A tenant puts temporary tables in the place of those that decide");

    public override IEnumerable<FactId> Targets(IsolationSchema schema) =>
        schema.Tenancy.Strategy == TenancyStrategy.RowLevelSecurity && schema.View.Of<Routine>().Any()
            ? schema.Owned.Where(table => schema.View.Tenants.IsRoot(table.Facts)).Concat(schema.Owned).Take(1).Select(table => table.Id)
            : [];

    public override IEnumerable<Attempt> Attempts(FactId target, Scene scene)
    {
        var shadows = scene.Schema.Owned.Where(other => other.OwnerColumn is not null && scene.Mine(other) is not null && scene.Schema.MayTouch(other.Id)).GroupBy(other => other.Facts.Name).Select(group => group.First()).ToList();
        string[] made =
        [
            .. shadows.Select(shadow => $"CREATE TEMPORARY TABLE {Quote.Identifier(shadow.Facts.Name)} ON COMMIT DROP AS SELECT * FROM {shadow.Path} WHERE false"),
            .. from shadow in shadows
               from tenant in scene.Others.Append(scene.Own)
               select Forged(shadow, tenant, scene),
        ];
        return made.Length == 0
            ? []
            : [new Attempt([.. made, "DISCARD PLANS", "SET LOCAL search_path = pg_temp, public", Statements.CountAll(scene)]), new Attempt([.. made, "DISCARD PLANS", Statements.CountAll(scene)])];
    }

    // The persona's own row, as if it were one of that tenant.
    private static string Forged(OwnedTable shadow, string tenant, Scene scene)
    {
        var row = scene.Mine(shadow)!.With([new(shadow.OwnerColumn!, tenant)]);
        var user = scene.Persona.User;
        var values = shadow.Facts.Columns.Select(column => column.Name is "user_id" or "member_id" && user is not null ? Quote.Literal(user) : row.Literal(column.Name));
        return $"INSERT INTO pg_temp.{Quote.Identifier(shadow.Facts.Name)} VALUES ({string.Join(", ", values)})";
    }
}
