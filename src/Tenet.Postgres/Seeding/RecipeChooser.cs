using System.Globalization;
using System.Text.Json;
using Tenet.Core.Seeding;
using Tenet.Core.Seeding.Values;
using Tenet.Core.Sql;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Seeding;

/// <summary>Chooses how each column is drawn: the first candidate of which the server takes all samples, type and checks of that column alone considered.</summary>
internal sealed class RecipeChooser(Trial trial, TypeRecipes recipes, int seed)
{
    private const int Samples = 24;
    private const int Fewest = 2;
    private const int Few = 6;
    private const int MostWide = 160;
    private const int MostWideKeys = 600;
    private const int MostConstants = 200;

    // What fails must not end the transaction, and what an expression says may be an error. A list comes back without the values that fail.
    private const string CountFunction = """
        CREATE OR REPLACE FUNCTION pg_temp.tenet_count(query text) RETURNS bigint LANGUAGE plpgsql AS $tenet$
        DECLARE found bigint; BEGIN EXECUTE query INTO found; RETURN found; EXCEPTION WHEN OTHERS THEN RETURN -1; END $tenet$
        """;

    private const string ListFunction = """
        CREATE OR REPLACE FUNCTION pg_temp.tenet_list(list text[], query text) RETURNS text LANGUAGE plpgsql AS $tenet$
        DECLARE held text[] := '{}'; item text; holds boolean;
        BEGIN
          FOREACH item IN ARRAY list LOOP
            BEGIN
              EXECUTE query INTO holds USING item;
              IF holds THEN held := held || item; END IF;
            EXCEPTION WHEN OTHERS THEN NULL;
            END;
          END LOOP;
          RETURN array_to_json(held);
        END $tenet$
        """;

    private const string SampleFunction = """
        CREATE OR REPLACE FUNCTION pg_temp.tenet_sample(query text) RETURNS text LANGUAGE plpgsql AS $tenet$
        DECLARE found text[]; BEGIN EXECUTE query INTO found; RETURN array_to_json(coalesce(found, '{}')); EXCEPTION WHEN OTHERS THEN RETURN '[]'; END $tenet$
        """;

    private bool isReady;

    /// <summary>Fills in how the columns are drawn that no other row decides.</summary>
    public async Task ChooseAsync(TableDraft draft)
    {
        await PrepareAsync();
        var unique = Distinguishing(draft);
        var referring = draft.Referring.ToHashSet();
        var open = new List<(SeedColumn Column, List<Recipe> Candidates)>();
        foreach (var column in draft.Table.Given.Where(column => !referring.Contains(column.Name) && !draft.Recipes.ContainsKey(column.Name)))
        {
            var context = await ContextAsync(draft, column, unique.Contains(column.Name));
            open.Add((column, [.. recipes.Of(context)]));
        }

        // Most columns take the first candidate: all of those are asked for at once.
        var firsts = await TryAsync(draft, [.. open.Where(item => item.Candidates.Count > 0).Select(item => (item.Column, item.Candidates[0]))]);
        var place = 0;
        foreach (var (column, candidates) in open)
        {
            var first = candidates.Count > 0 ? firsts[place++] : default;
            var needs = unique.Contains(column.Name) ? draft.Wanted * draft.Tenants : 1;
            draft.Recipes[column.Name] = first.IsWhole && Differs(first.Recipe!, needs) ? first.Recipe : await BestAsync(draft, column, candidates, first, needs);
            if (draft.Recipes[column.Name] is null && column.Default is not null)
            {
                draft.Omitted.Add(column.Name);
            }
        }
    }

    /// <summary>Values of all kinds that the column alone takes.</summary>
    /// <param name="draft">The table.</param>
    /// <param name="column">One of its columns.</param>
    /// <param name="source">More text with constants.</param>
    public async Task<IReadOnlyList<string?>> WideAsync(TableDraft draft, SeedColumn column, string source)
    {
        await PrepareAsync();
        // Each number is drawn for every tenant.
        int Each(int numbers, int values) => Math.Clamp(values / Math.Max(1, draft.Tenants), 1, numbers);
        var isKey = draft.IsKey(column.Name);
        var context = await ContextAsync(draft, column, isKey);
        var own = recipes.Of(context).ToList();
        var more = recipes.Of(context with { Source = $"{context.Source}\n{source}\n{column.Default}" }).ToList();
        var most = isKey ? MostWideKeys : MostWide;
        var values = new List<string>();
        var all = own.Take(3).Concat(more).Concat(own).ToList();
        if (isKey)
        {
            // Of the first that gives any, a key needs many.
            var asked = 0;
            while (values.Count == 0 && asked < all.Count)
            {
                values.AddRange(await SampleAsync(draft, column, [all[asked++]], Each(most / 2, most * 2)));
            }

            all.RemoveRange(0, asked);
        }

        values.AddRange(await SampleAsync(draft, column, all, Each(Few, Samples)));

        values.AddRange(TextConstants.Of(column.Default ?? ""));
        IReadOnlyList<string?> held = await ListAsync(draft, column, [.. values.Distinct().Take(most * 2)]);
        return [.. held.Take(most), .. column.NotNull || draft.IsKey(column.Name) ? [] : (string?[])[null]];
    }

    private async Task PrepareAsync()
    {
        if (!isReady)
        {
            await trial.NeedAsync(CountFunction, ListFunction, SampleFunction);
            isReady = true;
        }
    }

    // One column of each key makes its rows differ, unless rows of other tables do.
    private static HashSet<string> Distinguishing(TableDraft draft)
    {
        var chosen = new HashSet<string>();
        var referring = draft.Referring.ToHashSet();
        foreach (var key in draft.Table.Keys.OrderByDescending(key => key.IsPrimary).ThenBy(key => key.Columns.Count))
        {
            var own = key.Columns.Where(column => !referring.Contains(column)).Select(draft.Table.Column).Where(column => !column.Generated).ToList();
            // A number beside a parent counts its children.
            if (own is [{ Sequence: null, Type: "integer" or "smallint" or "bigint" } number] && !key.IsExclusion && !chosen.Contains(number.Name)
                && key.Columns.Any(column => draft.Outer.Any(item => item.Key.Columns.Contains(column)) && !draft.TenantColumns.Any(pair => pair.Column == column)))
            {
                draft.Counting.Add(number.Name);
            }

            if (own.Count > 0 && !own.Any(column => chosen.Contains(column.Name)) && own.MaxBy(Worth) is var best && Worth(best!) > 0 && !(key.IsExclusion && own.Any(IsExtent)))
            {
                chosen.Add(best!.Name);
            }
        }

        // What a generated column is computed from must differ where that one must.
        return chosen;
    }

    private static int Worth(SeedColumn column) => column.Type.Split('(')[0] switch
    {
        "uuid" => 9,
        "text" or "character varying" => 8,
        "bigint" or "integer" => 7,
        "boolean" => 0,
        "timestamp with time zone" or "timestamp without time zone" or "date" => 3,
        "character" or "smallint" or "json" or "jsonb" => 4,
        _ => 5,
    };

    private static bool IsExtent(SeedColumn column) => column.Type.Contains("range", StringComparison.Ordinal) || column.Type.StartsWith("timestamp", StringComparison.Ordinal) || column.Type == "date";

    private async Task<ValueContext> ContextAsync(TableDraft draft, SeedColumn column, bool isUnique)
    {
        var isNumber = column.Type is "integer" or "bigint" or "smallint" || column.Type.StartsWith("numeric", StringComparison.Ordinal);
        var from = isUnique && isNumber ? (await trial.RowsAsync($"SELECT coalesce(ceil(max({Quote.Identifier(column.Name)})), 0)::bigint FROM {draft.Table.Path}"))[0][0] : "0";
        var source = string.Join('\n', Checks(draft, column).Select(check => check.Source));
        return new ValueContext(draft.Table.Name, column.Name, column.Type, StableHash.Of(seed, draft.Table.Path, column.Name))
        {
            Unique = isUnique,
            Apart = draft.Table.Keys.Any(key => key.IsExclusion && key.Columns.Contains(column.Name)),
            Source = column.Type == "uuid" ? source + column.Default : source,
            Offset = Math.Max(0, long.Parse(from!, CultureInfo.InvariantCulture)),
            Rows = (long)draft.Wanted * draft.Tenants,
        };
    }

    private static IEnumerable<SeedCheck> Checks(TableDraft draft, SeedColumn column) => draft.Table.Checks.Where(check => check.Columns is [var only] && only == column.Name);

    private static bool Differs(Recipe recipe, long needs) => needs == 1 || recipe.Numbered || recipe.Values?.Count >= needs;

    private async Task<Recipe?> BestAsync(TableDraft draft, SeedColumn column, List<Recipe> candidates, (Recipe? Recipe, bool IsWhole, long Share) first, long needs)
    {
        if (candidates.Count == 0)
        {
            return null;
        }

        var tried = (await TryAsync(draft, [.. candidates.Skip(1).Select(candidate => (column, candidate))])).Prepend(first).Where(item => item.Share > 0).ToList();
        return tried.FirstOrDefault(item => item.IsWhole && Differs(item.Recipe!, needs)).Recipe
            ?? tried.FirstOrDefault(item => item.IsWhole && item.Recipe!.Values is null or { Count: >= Fewest }).Recipe
            ?? tried.FirstOrDefault(item => item.IsWhole).Recipe
            ?? tried.OrderByDescending(item => item.Share).FirstOrDefault().Recipe
            // At last, values of every kind; what defaults say is among them.
            ?? (await WideAsync(draft, column, "") is var wide && wide.OfType<string>().ToList() is { Count: > 0 } values ? Recipe.OfList(values) : null);
    }

    // How many samples of each are taken; of a list, only what is taken is left.
    private async Task<IReadOnlyList<(Recipe? Recipe, bool IsWhole, long Share)>> TryAsync(TableDraft draft, IReadOnlyList<(SeedColumn Column, Recipe Recipe)> items)
    {
        if (items.Count == 0)
        {
            return [];
        }

        var questions = items.Select(item => item.Recipe.Values is { } list
            ? $"pg_temp.tenet_list({ValueSql.TextArray(list)}, {Quote.Literal(OfValue(draft, item.Column))})"
            : $"pg_temp.tenet_count({Quote.Literal(OfSamples(draft, item.Column, item.Recipe))})");
        var answers = (await trial.RowsAsync($"SELECT unnest(ARRAY[{string.Join(", ", questions.Select(question => question + "::text"))}])")).Select(row => row[0]!).ToList();
        return [.. items.Zip(answers, (item, answer) =>
        {
            if (item.Recipe.Values is not null)
            {
                var held = Texts(answer);
                return ((Recipe?)(item.Recipe with { Values = held }), held.Count > 0, (long)(held.Count > 0 ? Samples : 0));
            }

            var count = long.Parse(answer, CultureInfo.InvariantCulture);
            return (item.Recipe, count == Samples, count);
        })];
    }

    // Values of each recipe, in their order, in one question.
    private async Task<IReadOnlyList<string>> SampleAsync(TableDraft draft, SeedColumn column, IReadOnlyList<Recipe> asked, int count)
    {
        var numbers = DraftQuery.Numbers(draft, seed, 1, count);
        var hash = StableHash.Of(seed, draft.Table.Path, column.Name);
        string OfRecipe(Recipe recipe) => $"SELECT array_agg(DISTINCT v::text) FROM (SELECT {TypeRecipes.Typed(recipe, column.Type, hash)} AS v FROM {numbers} AS g) AS s";
        var queries = asked.Where(recipe => recipe.Values is null).Select(OfRecipe).Distinct().ToList();
        var answers = queries.Count == 0 ? [] : await trial.RowsAsync($"SELECT unnest(ARRAY[{string.Join(", ", queries.Select(query => $"pg_temp.tenet_sample({Quote.Literal(query)})"))}])");
        var found = queries.Zip(answers, (query, row) => (query, Values: Texts(row[0]!))).ToDictionary(item => item.query, item => item.Values);
        return [.. asked.SelectMany(recipe => recipe.Values?.Take(MostConstants) ?? found[OfRecipe(recipe)])];
    }

    private async Task<IReadOnlyList<string>> ListAsync(TableDraft draft, SeedColumn column, IReadOnlyList<string> values) =>
        Texts((await trial.RowsAsync($"SELECT pg_temp.tenet_list({ValueSql.TextArray(values)}, {Quote.Literal(OfValue(draft, column))})"))[0][0]!);

    private static string OfValue(TableDraft draft, SeedColumn column) =>
        $"SELECT {Holds(draft, column)} FROM (SELECT CAST($1 AS {column.Type}) AS {Quote.Identifier(column.Name)}) AS {Quote.Identifier(draft.Table.Name)}";

    // Large numbers, too: what fits a small table may not fit a large one.
    private string OfSamples(TableDraft draft, SeedColumn column, Recipe recipe)
    {
        var value = TypeRecipes.Typed(recipe, column.Type, StableHash.Of(seed, draft.Table.Path, column.Name));
        var most = Math.Max(Samples, draft.Wanted);
        var numbers = DraftQuery.Numbers(draft, seed, 1, most);
        var distinct = recipe.Numbered && draft.IsKey(column.Name) ? $"least(count(*) FILTER (WHERE holds), count(DISTINCT v::text))" : "count(*) FILTER (WHERE holds)";
        return $"SELECT {distinct} FROM (SELECT {Quote.Identifier(column.Name)} AS v, {Holds(draft, column)} AS holds "
            + $"FROM (SELECT {value} AS {Quote.Identifier(column.Name)} FROM (SELECT * FROM {numbers} AS all_numbers WHERE i % greatest({most / Samples}, 1) = 0 ORDER BY n LIMIT {Samples}) AS g) AS {Quote.Identifier(draft.Table.Name)}) AS judged";
    }

    private static string Holds(TableDraft draft, SeedColumn column) =>
        string.Join(" AND ", Checks(draft, column).Select(check => $"(({check.Expression}) IS NOT FALSE)").Prepend($"pg_catalog.num_nulls({Quote.Identifier(column.Name)}) >= 0"));

    private static IReadOnlyList<string> Texts(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(item => item.GetString() ?? "")];
    }
}
