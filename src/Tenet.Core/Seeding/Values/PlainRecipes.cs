using System.Globalization;

namespace Tenet.Core.Seeding.Values;

/// <summary>Values of the types that are neither texts nor numbers nor times.</summary>
internal static class PlainRecipes
{
    private static readonly string[] Off = ["deleted", "archived", "blocked", "locked", "hidden", "disabled", "banned", "revoked", "expired", "failed"];
    private static readonly string[] On = ["active", "enabled", "visible", "verified", "public", "confirmed"];

    public static IEnumerable<Recipe> Of(ValueContext context) => context.Plain switch
    {
        "boolean" => Booleans(context),
        "uuid" => Uuids(context),
        "bytea" => Bytes(context),
        "inet" => [Recipe.OfNumber(Address("/32")), Recipe.OfNumber("('2001:db8::' || to_hex(g.n))")],
        "cidr" => [Recipe.OfNumber(Address("/32")), Recipe.OfNumber("('10.' || (g.n / 256 % 256) || '.' || (g.n % 256) || '.0/24')")],
        "macaddr" => [Recipe.OfNumber("'02:00:' || regexp_replace(lpad(to_hex(g.n), 8, '0'), '(..)(..)(..)(..)', '\\1:\\2:\\3:\\4')")],
        "macaddr8" => [Recipe.OfNumber("'02:00:00:00:' || regexp_replace(lpad(to_hex(g.n), 8, '0'), '(..)(..)(..)(..)', '\\1:\\2:\\3:\\4')")],
        "point" => [Recipe.OfNumber("point(g.n, g.n)")],
        "box" => [Recipe.OfNumber("box(point(g.n * 4, 0), point(g.n * 4 + 1, 1))")],
        "circle" => [Recipe.OfNumber("circle(point(g.n * 4, 0), 1)")],
        "polygon" => [Recipe.OfNumber("polygon(box(point(g.n * 4, 0), point(g.n * 4 + 1, 1)))")],
        "lseg" => [Recipe.OfNumber("lseg(point(g.n, 0), point(g.n, 1))")],
        "line" => [Recipe.OfNumber("line(point(g.n, 0), point(g.n, 1))")],
        "path" => [Recipe.OfNumber("path '((0,0),(1,1))' + point(g.n, 0)")],
        "bit" => [Recipe.OfNumber(Text($"g.n::bigint::bit({context.Modifier ?? 1})")), Recipe.OfList([new string('0', context.Modifier ?? 1), new string('1', context.Modifier ?? 1)])],
        "bit varying" => [Recipe.OfNumber(Text($"g.n::bigint::bit({Math.Min(context.Modifier ?? 32, 32)})"))],
        "money" => [Recipe.OfNumber("g.n::numeric::money")],
        "xml" => [Recipe.OfNumber("'<sample number=\"' || g.n || '\"/>'")],
        "tsvector" => [Recipe.OfNumber("to_tsvector('simple', 'sample ' || g.n)")],
        "tsquery" => [Recipe.OfNumber("to_tsquery('simple', 'sample' || g.n)")],
        "pg_lsn" => [Recipe.OfNumber("'0/' || to_hex(g.n)")],
        "oid" or "xid" or "xid8" or "cid" => [Recipe.OfNumber("g.n::text")],
        "regclass" => [Recipe.OfList(["pg_catalog.pg_class"])],
        "regtype" => [Recipe.OfList(["integer"])],
        "jsonpath" => [Recipe.OfList(["$.sample"])],
        "\"char\"" => [Recipe.OfList(["a", "b", "c"])],
        _ => OfExtension(context),
    };

    private static IEnumerable<Recipe> OfExtension(ValueContext context) => context.Plain[(context.Plain.LastIndexOf('.') + 1)..] switch
    {
        "hstore" => [Recipe.OfNumber("'number=>' || g.n")],
        "ltree" => [Recipe.OfNumber("'top.sample' || g.n")],
        "vector" or "halfvec" => [Recipe.Of(Text($"(SELECT '[' || string_agg((({ValueSql.Chance("g.n * 1000 + d", context.Salt)} % 1000) / 1000.0)::text, ',') || ']' FROM generate_series(1, {context.Modifier ?? 3}) d)"))],
        _ => [Recipe.OfList(["sample", "1", "0", "{}", "2026-01-31", "(0,0)", "a", "192.0.2.1"])],
    };

    private static IEnumerable<Recipe> Booleans(ValueContext context)
    {
        yield return Recipe.Of(context.Has(Off) ? $"{ValueSql.Chance(context.Salt, 12)} = 0" : context.Has(On) ? $"{ValueSql.Chance(context.Salt, 12)} <> 0" : $"{ValueSql.Chance(context.Salt, 2)} = 0");
        yield return Recipe.OfList(["true", "false"]);
    }

    private static IEnumerable<Recipe> Uuids(ValueContext context)
    {
        var digest = ValueSql.Digest(context.Salt);
        var random = Recipe.OfNumber($"overlay(overlay({digest} placing '4' from 13 for 1) placing '8' from 17 for 1)");
        var ordered = Recipe.OfNumber($"lpad(to_hex((extract(epoch from g.at) * 1000)::bigint), 12, '0') || '7' || substr({digest}, 14, 3) || '8' || substr({digest}, 18)");
        return context.Source.Contains("v7", StringComparison.Ordinal) ? [ordered, random] : [random, ordered, Recipe.OfList([.. TextConstants.Of(context.Source).Where(text => text.Length == 36)])];
    }

    private static IEnumerable<Recipe> Bytes(ValueContext context)
    {
        foreach (var length in NumberConstants.Lengths(context.Source))
        {
            yield return Recipe.OfNumber(Text($"decode(left(repeat({ValueSql.Digest(context.Salt)}, {(length / 16) + 1}), {length * 2}), 'hex')"));
        }

        yield return Recipe.OfNumber($"decode({ValueSql.Digest(context.Salt)}, 'hex')");
    }

    private static string Address(string bits) => $"('10.' || (g.n / 65536 % 256) || '.' || (g.n / 256 % 256) || '.' || (g.n % 256) || '{bits}')";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
