using System.Globalization;

namespace Tenet.Core.Seeding.Values;

/// <summary>Numbers: as the name says, between what the checks compare with, counting.</summary>
internal static class NumberRecipes
{
    private const int Small = 32767;

    public static IEnumerable<Recipe> Of(ValueContext context)
    {
        var isWhole = context.Plain is "smallint" or "integer" or "bigint" || (context.Plain == "numeric" && context.Modifier is not null && (context.Scale ?? 0) == 0);
        var most = Most(context);
        var counting = Counting(context);
        if (context.Unique)
        {
            yield return counting;
        }

        yield return Recipe.Of(Named(context, isWhole, most));
        var constants = NumberConstants.Of(context.Source);
        foreach (var (from, to) in constants.Zip(constants.Skip(1)))
        {
            yield return Between(context, isWhole, from, to);
        }

        if (constants.Count > 0)
        {
            yield return Above(context, constants[^1], isWhole);
            yield return Recipe.OfList([.. constants.SelectMany(number => (decimal[])[number, number + 1, number - 1, number * 2]).Distinct().Select(NumberConstants.Text)]);
        }

        yield return counting;
        yield return Recipe.OfNumber(Text($"-({counting.Sql})"));
        yield return Recipe.OfNumber(Text($"({counting.Sql}) * 10"));
        yield return Recipe.OfNumber(Text($"({counting.Sql}) * 2"));
        yield return Recipe.OfList(["1", "0", "2", "3", "5", "10", "50", "100", "1000", "0.5", "-1", "2026"]);
    }

    private static Recipe Counting(ValueContext context) => Recipe.OfNumber(Text($"{context.Offset} + g.n"));

    private static string Named(ValueContext context, bool isWhole, long most)
    {
        string Up(long from, long to) => Text($"{from} + {ValueSql.Chance(context.Salt, Math.Max(1, Math.Min(to, most) - from))}");
        string Money(long to) => isWhole ? Up(100, to * 100) : Text($"round(({Up(100, to * 100)}) / 100.0, 2)");
        return context.Has("cents", "price", "amount", "total", "cost", "fee", "balance", "budget", "salary", "revenue", "subtotal") ? Money(context.Has("cents") ? 900 : Math.Min(900, most))
            : context.Has("discount", "tax", "tip") ? Money(10)
            : context.Has("year") ? Up(2015, 2026)
            : context.Has("month") ? Up(1, 13)
            : context.Has("day", "weekday") ? Up(1, 8)
            : context.Has("hour", "hours") ? Up(1, 24)
            : context.Has("rating", "stars", "priority", "level") ? Up(1, 6)
            : context.Has("percent", "percentage", "progress", "pct", "score") ? Up(0, 101)
            : context.Has("version", "revision") ? "1"
            : context.Has("position", "sort", "rank", "ordinal", "order", "index") ? "g.i"
            : context.Has("latitude", "lat") ? Decimal(-38, 3)
            : context.Has("longitude", "lng", "lon") ? Decimal(144, 8)
            : context.Has("rate", "ratio", "share", "weight") && !isWhole ? Decimal(0, 1)
            : context.Has("min", "minimum", "lower", "low") ? Up(1, 20)
            : context.Has("max", "maximum", "upper", "high", "limit") ? Up(50, 200)
            : context.Has("quantity", "qty", "seats", "count") ? Up(1, 20)
            : context.Has("age") ? Up(18, 80)
            : context.Has("size", "bytes", "length", "duration", "ms", "seconds") ? Up(100, 50000)
            : Up(1, 1000);
        string Decimal(int from, int width) => Text($"round({from} + {ValueSql.Chance(context.Salt, 10000)} * {width} / 10000.0, 4)");
    }

    private static Recipe Between(ValueContext context, bool isWhole, decimal from, decimal to)
    {
        var width = to - from;
        return isWhole || width >= 2
            ? Recipe.Of(Text($"{from} + {ValueSql.Chance(context.Salt, (long)Math.Min(long.MaxValue / 4, Math.Floor(width) + 1))}"))
            : Recipe.Of(Text($"{from} + {width} * ({ValueSql.Chance(context.Salt, 1001)} / 1000.0)"));
    }

    private static Recipe Above(ValueContext context, decimal from, bool isWhole) =>
        context.Unique ? Recipe.OfNumber(Text($"{(isWhole ? Math.Ceiling(from) : from)} + {context.Offset} + g.n")) : Recipe.Of(Text($"{from} + 1 + {ValueSql.Chance(context.Salt, 100)}"));

    private static long Most(ValueContext context) => context.Plain switch
    {
        "smallint" => Small,
        "numeric" when context.Modifier is { } digits => (long)Math.Min(1e15, Math.Pow(10, digits - (context.Scale ?? 0)) - 1),
        _ => int.MaxValue,
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
