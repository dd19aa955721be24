using System.Globalization;

namespace Tenet.Core.Seeding.Values;

/// <summary>Candidates for a value of any type, best first. Which of them hold, the server says.</summary>
public sealed class TypeRecipes(IReadOnlyDictionary<string, SeedType> types, FakeWords words)
{
    private const int Deepest = 6;

    private static readonly string[] Steps = ["integer", "bigint", "smallint", "numeric", "double precision", "real"];

    private readonly TextRecipes texts = new(words);

    public IEnumerable<Recipe> Of(ValueContext context) => Of(context, 0);

    private IEnumerable<Recipe> Of(ValueContext context, int depth)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (depth > Deepest)
        {
            return [];
        }

        if (context.Type.EndsWith("[]", StringComparison.Ordinal))
        {
            return Arrays(context, depth);
        }

        return types.TryGetValue(context.Plain, out var type) ? Made(context, type, depth) : context.Plain switch
        {
            "smallint" or "integer" or "bigint" or "numeric" or "real" or "double precision" => NumberRecipes.Of(context),
            "text" or "character varying" or "character" or "name" => texts.Of(context),
            "timestamp with time zone" or "timestamp without time zone" or "date" => TimeRecipes.Of(context),
            "time without time zone" or "time with time zone" => TimeRecipes.OfDay(context),
            "json" or "jsonb" => JsonRecipes.Of(context),
            _ when context.Plain.StartsWith("interval", StringComparison.Ordinal) => TimeRecipes.OfSpan(context),
            _ when context.Plain.EndsWith("citext", StringComparison.Ordinal) => texts.Of(context),
            _ => PlainRecipes.Of(context),
        };
    }

    private IEnumerable<Recipe> Made(ValueContext context, SeedType type, int depth) => type.Kind switch
    {
        SeedTypeKind.Enum => [Recipe.OfList(type.Labels)],
        SeedTypeKind.Domain => Of(context with { Type = type.Of!, Source = context.Source + "\n" + string.Join('\n', type.Checks) }, depth + 1),
        SeedTypeKind.Composite => Composites(context, type, depth),
        SeedTypeKind.Range => Ranges(context, type, depth),
        _ => Of(context with { Type = type.Of! }, depth + 1).Select(recipe => recipe with { Sql = $"{type.Name}({Typed(recipe, type.Of!, context.Salt)})", Values = null }),
    };

    private IEnumerable<Recipe> Arrays(ValueContext context, int depth)
    {
        var element = context.Type[..^2];
        var lengths = NumberConstants.Lengths(context.Source).Where(length => length <= 40).Prepend(2).Append(1).Append(3).Distinct().ToList();
        var recipes = Of(new ValueContext(context.Table, context.Name + "_tag", element, context.Salt) { Source = context.Source, Rows = context.Rows, Unique = context.Unique, Apart = context.Apart }, depth + 1).Take(12).ToList();
        foreach (var length in lengths)
        {
            foreach (var recipe in recipes)
            {
                var items = Enumerable.Range(0, length).Select(item => $"CAST({Typed(recipe, element, StableHash.Of(context.Salt, item))} AS {element})");
                yield return new Recipe($"ARRAY[{string.Join(", ", items)}]", null, recipe.Numbered);
            }
        }

        yield return Recipe.OfList(["{}"]);
        // Each item another one: some hold where a check looks for a constant among them.
        foreach (var constant in TextConstants.Of(context.Source))
        {
            yield return Recipe.OfList([constant.StartsWith('{') ? constant : "{\"" + constant.Replace("\"", "", StringComparison.Ordinal) + "\"}"]);
        }
    }

    private IEnumerable<Recipe> Composites(ValueContext context, SeedType type, int depth)
    {
        // Alternatives of attributes are tried at once: the second of each, the third, and so on.
        var attributes = type.Attributes
            .Select(item => (item.Type, Recipes: Of(new ValueContext(context.Table, item.Name, item.Type, StableHash.Of(context.Salt, item.Name)) { Source = context.Source, Rows = context.Rows, Unique = context.Unique }, depth + 1).Take(8).ToList())).ToList();
        for (var choice = 0; choice < 8; choice++)
        {
            var number = choice;
            var parts = attributes.Select((item, place) => item.Recipes.Count == 0 ? "NULL"
                : $"CAST({Typed(item.Recipes[Math.Min(number, item.Recipes.Count - 1)], item.Type, StableHash.Of(context.Salt, place))} AS {item.Type})");
            yield return new Recipe($"ROW({string.Join(", ", parts)})", null, attributes.Any(item => item.Recipes.Count > number && item.Recipes[number].Numbered));
        }
    }

    private IEnumerable<Recipe> Ranges(ValueContext context, SeedType type, int depth)
    {
        var below = type.Of!;
        var plain = below.Split('(')[0];
        if (Steps.Contains(plain))
        {
            yield return Recipe.OfNumber($"{type.Name}((g.n * 10)::{below}, (g.n * 10 + 5)::{below})");
            var constants = NumberConstants.Of(context.Source);
            foreach (var (from, to) in constants.Zip(constants.Skip(1)))
            {
                yield return Recipe.Of(string.Create(CultureInfo.InvariantCulture, $"{type.Name}({from}::{below}, {to}::{below})"));
            }
        }
        else if (plain.StartsWith("timestamp", StringComparison.Ordinal) || plain == "date")
        {
            var from = plain == "timestamp with time zone" ? "g.at" : $"(g.at AT TIME ZONE 'UTC')";
            yield return new Recipe($"{type.Name}(({from})::{below}, ({from} + interval '2 days')::{below})", null, true);
            yield return new Recipe($"{type.Name}(({from})::{below}, ({from} + interval '1 hour')::{below})", null, true);
            yield return new Recipe($"{type.Name}(({from})::{below}, NULL)", null, false);
        }

        foreach (var recipe in Of(context with { Type = below, Unique = true }, depth + 1).Take(10))
        {
            var value = $"CAST({Typed(recipe, below, context.Salt)} AS {below})";
            yield return new Recipe($"{type.Name}({value}, {value}, '[]')", null, recipe.Numbered);
        }

        yield return Recipe.OfList(["empty"]);
    }

    /// <summary>A recipe as SQL, wherever it is used.</summary>
    public static string Typed(Recipe recipe, string type, long salt)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        return $"CAST({(recipe.Values is { } values ? ValueSql.Pick(values, ValueSql.Chance(salt)) : recipe.Sql)} AS {type})";
    }
}
