using Tenet.Core.Model;

namespace Tenet.Core.Isolation.Attacks.Leak;

/// <summary>Makes a cast fail: the server's words name the value.</summary>
internal sealed class CastError : SeenRelations
{
    public override AttackInfo Info { get; } = new("leak/error", "An error shows a value of another tenant");

    public override IEnumerable<Attempt> Attempts(FactId target, Scene scene) =>
        Columns(target, scene).SelectMany(column => (Attempt[])
        [
            new Attempt($"SELECT count(*) FROM {target.Path} WHERE {column}::text::xml IS NULL AND ({column}::text || 'x')::integer = 1") { Marked = true },
            new Attempt($"SELECT count(*) FROM {target.Path} WHERE 1 / length(CASE WHEN {Mine(target, column, scene)} THEN 'x' ELSE '' END) = 1") { Marked = true },
        ]);

    // Own values make no error, so that only one of somebody else can.
    private static string Mine(FactId target, string column, Scene scene)
    {
        var name = column.Trim('"');
        var own = scene.Schema.Owned.Where(table => table.Id == target || table.Facts.Has(name)).SelectMany(table => scene.Persona.Reach.SelectMany(tenant => scene.Stock.Of(table, tenant).There))
            .Select(row => row[name]).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(Sql.Quote.Literal).ToList();
        return own.Count == 0 ? "false" : $"{column}::text IN ({string.Join(", ", own)})";
    }
}
