using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>
/// A statement that fails as long as an object is missing. Default privileges and event triggers begin with it: a loader that puts
/// files aside would else create the rest under their influence.
/// </summary>
internal static class Presence
{
    public static string Check(SchemaModel model)
    {
        var casts = model.Facts.Select(Cast).OfType<string>().ToArray();
        if (casts.Length == 0)
        {
            return "";
        }

        var text = new StringBuilder("-- Everything must be there before what follows.\nDO ");
        var body = $"\nBEGIN\n{string.Concat(casts.Select(cast => $"    PERFORM {cast};\n"))}END\n";
        return text.Append(Quote.Dollar(body)).Append(";\n").ToString();
    }

    /// <summary>
    /// Fails as long as a cast is missing. An expression that needs it loads without it as well, and then means something else.
    /// </summary>
    public static string OfCasts(IReadOnlyList<Cast> casts) =>
        "DO " + Quote.Dollar($"""

            BEGIN
                IF (SELECT count(*) FROM (VALUES {string.Join(", ", casts.Select(Pair))}) AS needed (source, target)
                      JOIN pg_catalog.pg_cast ON castsource = source AND casttarget = target) < {casts.Count} THEN
                    RAISE undefined_object USING MESSAGE = 'a cast that what follows needs is not there yet';
                END IF;
            END

            """) + ";\n";

    private static string Pair(Cast cast) => $"({Quote.Literal(cast.Source)}::pg_catalog.regtype::pg_catalog.oid, {Quote.Literal(cast.Target)}::pg_catalog.regtype::pg_catalog.oid)";

    private static string? Cast(Fact fact) => fact switch
    {
        Namespace schema => $"{Quote.Literal(Quote.Identifier(schema.Name))}::pg_catalog.regnamespace",
        Table or View or MaterializedView or Sequence => Of((SchemaFact)fact, "regclass"),
        Collation => Of((SchemaFact)fact, "regcollation"),
        EnumType or Domain or CompositeType or RangeType => Of((SchemaFact)fact, "regtype"),
        _ => null,
    };

    private static string Of(SchemaFact fact, string type) => $"{Quote.Literal(Quote.Qualified(fact.Schema, fact.Name))}::pg_catalog.{type}";
}
