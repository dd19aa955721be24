using System.Globalization;
using Tenet.Core.Sql;

namespace Tenet.Core.Seeding.Values;

/// <summary>Texts: what the name says, then what the checks compare with, then what fits anywhere.</summary>
public sealed class TextRecipes(FakeWords words)
{
    private const int Short = 12;
    private const int Hex = 32;
    private const int Fewest = 60;
    private const int MostPatterns = 4000;

    private static readonly string[] Common =
    [
        "sample", "Sample", "a", "A", "1", "0", "", "AU", "AUD", "en", "en-AU", "1.0.0", "#0a0b0c", "https://example.org/sample", "person@example.org", "example.org", "/sample", "+61491570156",
        "00000000-0000-4000-8000-000000000001", "192.0.2.1", "2026-01-31", "{}", "[]", "sample-1", "sample_1", "SAMPLE", "AB12", "ABC-1234",
    ];

    public IEnumerable<Recipe> Of(ValueContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var constants = TextConstants.Of(context.Source).Where(text => text.Length <= 400).ToList();
        var listed = constants.Where(text => !PatternText.IsPattern(text)).ToList();

        // A list of values goes before what the name says: a status is what its check lists.
        if (listed.Count > 0)
        {
            yield return Recipe.OfList(listed);
        }

        foreach (var recipe in Named(context))
        {
            yield return recipe;
        }

        foreach (var pattern in constants.Where(PatternText.IsPattern))
        {
            var count = context.Unique ? (int)Math.Clamp(context.Rows * 4, Fewest, MostPatterns) : Fewest;
            yield return Recipe.OfList(PatternText.Of(pattern, context.Salt, count));
        }

        foreach (var like in constants.Where(text => text.AsSpan().IndexOfAny("%_") >= 0))
        {
            yield return Recipe.OfNumber($"replace({Quote.Literal(LikeText.Of(like, "\u0001"))}, U&'\\0001', g.n::text)");
            yield return Recipe.OfNumber($"replace({Quote.Literal(LikeText.Of(like, "\u0001"))}, U&'\\0001', 'sample ' || g.n)");
        }

        var lengths = NumberConstants.Lengths(context.Source).Concat(context.Modifier is { } size ? [size] : []).Distinct().ToList();
        foreach (var start in listed.Concat(constants.Select(LikeText.Start)).Where(text => text.Length > 0).Distinct().Take(Short))
        {
            yield return Recipe.OfNumber($"{Quote.Literal(start)} || g.n");
            yield return Recipe.OfNumber($"g.n || {Quote.Literal(start)}");
            foreach (var length in lengths.Where(length => length > start.Length))
            {
                yield return Recipe.OfNumber(string.Create(CultureInfo.InvariantCulture, $"{Quote.Literal(start)} || lpad(g.n::text, {length - start.Length}, '0')"));
            }
        }

        foreach (var length in lengths)
        {
            foreach (var recipe in OfLength(context, length))
            {
                yield return recipe;
            }
        }

        // Texts that hold numbers are compared as numbers.
        foreach (var number in NumberConstants.Of(context.Source))
        {
            yield return Recipe.OfNumber($"({NumberConstants.Text(number)} + g.n)::text");
            yield return Recipe.OfNumber($"({NumberConstants.Text(number)} - g.n)::text");
            yield return Recipe.OfList([NumberConstants.Text(number)]);
        }

        yield return Recipe.OfNumber("'sample-' || g.n");
        yield return Recipe.OfNumber("'Sample ' || g.n");
        yield return Recipe.OfNumber("g.n::text");
        yield return Recipe.OfNumber($"{Letters("g.n", 6)}");
        yield return Recipe.OfNumber($"upper({Letters("g.n", 6)})");
        yield return Recipe.OfNumber("'https://example.org/' || g.n");
        yield return Recipe.OfNumber(ValueSql.Digest(context.Salt));
        yield return Recipe.OfNumber($"{ValueSql.Digest(context.Salt)} || {ValueSql.Digest(context.Salt + 1)}");
        yield return Recipe.OfNumber($"'/' || repeat('a', {Short}) || g.n");
        yield return Recipe.OfNumber("g.at::text");
        yield return Recipe.OfNumber("repeat('Long sample. ', 40) || g.n");
        yield return Recipe.OfList(Common);
    }

    /// <summary>The recipes that follow from a name, or the one for any text.</summary>
    private IEnumerable<Recipe> Named(ValueContext context)
    {
        var text = NamedTexts.Of(context, words);
        if (context.Modifier is { } most && most < Short)
        {
            yield break;
        }

        foreach (var (sql, isNumbered) in text)
        {
            yield return isNumbered || !context.Unique ? new Recipe(Fit(context, sql), null, isNumbered) : Recipe.OfNumber(Numbered(context, sql));
        }
    }

    private static string Fit(ValueContext context, string sql) => context.Modifier is { } most ? string.Create(CultureInfo.InvariantCulture, $"left({sql}, {most})") : sql;

    // The number must not be cut off.
    private static string Numbered(ValueContext context, string sql) => context.Modifier is { } most
        ? string.Create(CultureInfo.InvariantCulture, $"left({sql}, {most} - 1 - length(g.n::text)) || ' ' || g.n")
        : $"{sql} || ' ' || g.n";

    private static IEnumerable<Recipe> OfLength(ValueContext context, int length)
    {
        var size = length.ToString(CultureInfo.InvariantCulture);
        yield return Recipe.OfNumber($"lpad(g.n::text, {size}, '0')");
        yield return Recipe.OfNumber($"upper({Letters("g.n", length)})");
        yield return Recipe.OfNumber(Letters("g.n", length));
        if (length >= 8)
        {
            var digests = Enumerable.Range(0, (length + Hex - 1) / Hex).Select(part => ValueSql.Digest(context.Salt + part));
            yield return Recipe.OfNumber($"left({string.Join(" || ", digests)}, {size})");
        }
    }

    /// <summary>A number as letters, the last ones counting fastest.</summary>
    private static string Letters(string number, int length)
    {
        // Beyond eight letters the first ones would all be the same.
        var counting = Math.Min(length, 8);
        var parts = Enumerable.Range(0, counting).Reverse().Select(place => string.Create(CultureInfo.InvariantCulture, $"chr(97 + (({number}) / {(long)Math.Pow(26, place)} % 26)::int)"));
        var text = string.Join(" || ", parts);
        return length > counting ? string.Create(CultureInfo.InvariantCulture, $"(repeat('a', {length - counting}) || {text})") : $"({text})";
    }
}
