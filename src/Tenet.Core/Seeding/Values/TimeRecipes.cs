using System.Globalization;
using Tenet.Core.Sql;

namespace Tenet.Core.Seeding.Values;

/// <summary>Moments and days, in the order that their names have: what begins comes before what ends.</summary>
internal static class TimeRecipes
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    private static readonly string[][] Order =
    [
        ["created", "inserted", "registered", "joined", "opened", "placed", "ordered", "born", "birth", "hired", "recorded", "occurred"],
        ["updated", "modified", "changed"],
        ["start", "starts", "started", "begin", "begins", "began", "from", "since", "issued", "scheduled", "check", "checkin", "lower", "effective"],
        [],
        ["end", "ends", "ended", "until", "to", "through", "finished", "completed", "closed", "resolved", "upper", "checkout", "done"],
        ["due", "expires", "expiry", "deadline", "expired"],
        ["deleted", "archived", "revoked", "canceled", "cancelled", "removed", "anonymized"],
    ];

    /// <summary>The place of a name in the order of things.</summary>
    public static int Rank(ValueContext context)
    {
        for (var rank = Order.Length - 1; rank >= 0; rank--)
        {
            if (context.Has(Order[rank]))
            {
                return rank;
            }
        }

        return 3;
    }

    public static IEnumerable<Recipe> Of(ValueContext context)
    {
        var rank = Rank(context);
        // Where rows must not overlap, the day is the row's own, and the moment of the day says nothing.
        var moment = context.Apart ? Text($"g.at + interval '{rank} days'")
            : rank == 0 ? "g.at"
            : Text($"g.at + interval '{rank} days' + {ValueSql.Chance(context.Salt, 82800)} * interval '1 second'");
        var isZoned = context.Plain == "timestamp with time zone";
        string Cast(string sql) => isZoned ? sql : context.Plain == "date" ? $"(({sql}) AT TIME ZONE 'UTC')::date" : $"(({sql}) AT TIME ZONE 'UTC')";
        if (context.Unique)
        {
            yield return Recipe.OfNumber(Cast(Text($"timestamptz '2020-01-01 00:00:00+00' + ({context.Offset} + g.n) * interval '{(context.Plain == "date" ? "1 day" : "1 minute")}'")));
        }

        yield return Recipe.Of(Cast(moment));
        foreach (var constant in TextConstants.Of(context.Source).Where(IsMoment))
        {
            var from = $"{Quote.Literal(constant)}::timestamptz";
            yield return Recipe.Of(Cast($"{from} + (1 + {ValueSql.Chance(context.Salt, 82800)}) * interval '1 second'"));
            yield return Recipe.Of(Cast($"{from} + (1 + {ValueSql.Chance(context.Salt, 300)}) * interval '1 day'"));
            yield return Recipe.Of(Cast($"{from} - (1 + {ValueSql.Chance(context.Salt, 300)}) * interval '1 day'"));
            yield return Recipe.Of(Cast(from));
        }

        foreach (var year in NumberConstants.Lengths(context.Source).Where(number => number is >= FirstYear and <= LastYear))
        {
            yield return Recipe.Of(Cast(Text($"timestamptz '{year}-01-15 00:00:00+00' + {ValueSql.Chance(context.Salt, 300)} * interval '1 day'")));
        }

        yield return Recipe.OfNumber(Cast("timestamptz '2099-01-01 00:00:00+00' + g.n * interval '1 day'"));
        yield return Recipe.Of(Cast("date_trunc('day', g.at, 'UTC')"));
        yield return Recipe.Of(Cast("date_trunc('month', g.at, 'UTC')"));
        yield return Recipe.Of(Cast("date_trunc('week', g.at, 'UTC')"));
        yield return Recipe.Of(Cast("date_trunc('year', g.at, 'UTC')"));
        yield return Recipe.OfList(["2020-01-01", "2025-06-30", "2026-01-31 12:00:00", "1990-05-17", "infinity", "-infinity"]);
    }

    public static IEnumerable<Recipe> OfDay(ValueContext context)
    {
        yield return Recipe.Of(Text($"time '07:00' + interval '{Rank(context)} hours' + {ValueSql.Chance(context.Salt, 59)} * interval '1 minute'"));
        yield return Recipe.OfNumber("time '00:00' + (g.n % 86400) * interval '1 second'");
        yield return Recipe.OfList(["09:00", "17:30", "00:00", "12:00", "23:59:59"]);
    }

    public static IEnumerable<Recipe> OfSpan(ValueContext context)
    {
        yield return context.Unique ? Recipe.OfNumber("g.n * interval '1 minute'") : Recipe.Of($"(1 + {ValueSql.Chance(context.Salt, 90)}) * interval '1 minute'");
        yield return Recipe.OfList([.. TextConstants.Of(context.Source), "1 day", "1 hour", "30 days", "1 year", "0"]);
    }

    /// <summary>It looks like a moment or a day.</summary>
    public static bool IsMoment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length >= 8 && char.IsAsciiDigit(text[0]) && text.AsSpan(0, Math.Min(text.Length, 10)).Contains('-')
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
