using Tenet.Core.Model;

namespace Tenet.Core.Isolation.Attacks.Leak;

/// <summary>Asks with a function that tells what it is given: it must not be called before the condition that hides a row.</summary>
internal sealed class LeakyFunction : SeenRelations
{
    private const string Function =
        "CREATE FUNCTION pg_temp.tenet_tell(told text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$ BEGIN RAISE NOTICE '%', told; RETURN true; END $$";

    public override AttackInfo Info { get; } = new("leak/function", "A function of a tenant is given rows of another before they are filtered");

    public override IEnumerable<Attempt> Attempts(FactId target, Scene scene) =>
        Columns(target, scene).Select(column => new Attempt(Function, $"SELECT count(*) FROM {target.Path} WHERE pg_temp.tenet_tell({column}::text)") { Marked = true });
}
