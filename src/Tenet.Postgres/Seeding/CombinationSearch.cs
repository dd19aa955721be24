using System.Globalization;
using Tenet.Core.Seeding;
using Tenet.Core.Seeding.Values;
using Tenet.Core.Sql;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Seeding;

/// <summary>Finds values of several columns that a check takes together: many combinations of what each column alone takes, and the server says which hold.</summary>
internal sealed class CombinationSearch(Trial trial, RecipeChooser chooser, int seed)
{
    private const int Few = 4000;
    private const int Many = 80000;
    private const int MostKept = 3000;
    private const string LackOfRows = "P0000";

    private readonly HashSet<(int Table, string Check)> tried = [];
    private int number;

    /// <summary>Checks that nearly no drawn row holds.</summary>
    public async Task<IReadOnlyList<SeedCheck>> FailingAsync(TableDraft draft)
    {
        var checks = Judged(draft).ToList();
        if (checks.Count == 0)
        {
            return [];
        }

        var counts = string.Join(", ", checks.Select(check => $"count(*) FILTER (WHERE ({check.Expression}) IS NOT FALSE)::text"));
        var (row, _) = await trial.RowAsync($"SELECT count(*)::text, {counts} FROM {draft.Draft} AS {Quote.Identifier(draft.Table.Name)}");
        if (row is null)
        {
            return await FailingAloneAsync(draft, checks);
        }

        var all = Number(row[0]);
        return [.. checks.Where((_, place) => Number(row[place + 1]) * 4 < all)];
    }

    /// <summary>Has the columns of these checks drawn together. False where nothing new was found.</summary>
    public async Task<bool> SolveAsync(TableDraft draft, IReadOnlyList<SeedCheck> failing, long drawn)
    {
        if (drawn == 0)
        {
            return false;
        }

        var solved = false;
        foreach (var check in failing)
        {
            if (!draft.Combinations.Any(item => check.Columns.All(item.Columns.Contains)) && tried.Add((draft.Number, check.Name)))
            {
                solved |= await SolveAsync(draft, Around(draft, [check]), check.Source);
            }
        }

        return solved;
    }

    /// <summary>Something refused all rows that the checks had let through.</summary>
    public async Task ReactAsync(TableDraft draft, Refusal refused, int attempt)
    {
        var check = draft.Table.Checks.FirstOrDefault(item => item.Name == refused.Constraint);
        if (check is not null && tried.Add((draft.Number, check.Name)) && await SolveAsync(draft, Around(draft, [check]), check.Source))
        {
            return;
        }

        if (refused.IsDuplicate && attempt < 2)
        {
            return;
        }

        // Whatever it is that refuses: all that each column takes, at random. Names of keys stay as they are at first.
        var source = $"{draft.Table.TriggerSource}\n{string.Join('\n', draft.Table.Checks.Select(item => item.Source))}\n{refused.Words}";
        var referring = draft.Referring.ToHashSet();
        foreach (var column in draft.Given.Where(column => !referring.Contains(column.Name) && !draft.Combinations.Any(item => item.Columns.Contains(column.Name))))
        {
            if (!(draft.Recipes.GetValueOrDefault(column.Name) is { Numbered: true } && draft.IsKey(column.Name)) || attempt > 2)
            {
                draft.Wide[column.Name] = [.. await chooser.WideAsync(draft, column, source)];
                if (draft.Wide[column.Name].Count == 0)
                {
                    draft.Wide.Remove(column.Name);
                }
            }
        }
    }

    /// <summary>What was taken once is taken again: further rows repeat it, but for their keys.</summary>
    public async Task RepeatAsync(TableDraft draft)
    {
        var columns = draft.Wide.Keys.Where(column => !draft.IsKey(column)).ToList();
        draft.Wide.Clear();
        draft.Careful = false;
        if (columns.Count > 0)
        {
            await KeepAsync(draft, columns, $"SELECT {Quote.Identifiers(columns)} FROM {draft.Rows} ORDER BY tenet_n LIMIT {MostKept}");
        }
    }

    /// <summary>Takes rows of the team's own as templates; false where that was done before.</summary>
    public async Task<bool> TakeAsync(TableDraft draft, IReadOnlyList<string?[]> rows)
    {
        var given = draft.Table.Given.ToList();
        var columns = given.Where(column => !draft.Referring.Contains(column.Name) && !(draft.IsKey(column.Name) && draft.Recipes.GetValueOrDefault(column.Name) is not null)).ToList();
        if (columns.Count == 0 || !tried.Add((draft.Number, "")))
        {
            return false;
        }

        draft.Wide.Clear();
        draft.Combinations.Clear();
        draft.Careful = false;
        var values = rows.Select(row => "(" + string.Join(", ", columns.Select(column => row[given.IndexOf(column)] is { } text ? $"CAST({Quote.Literal(text)} AS {column.Type})" : $"CAST(NULL AS {column.Type})")) + ")");
        return await KeepAsync(draft, [.. columns.Select(column => column.Name)], $"SELECT * FROM (VALUES {string.Join(", ", values)}) AS sample ({Quote.Identifiers(columns.Select(column => column.Name))})");
    }

    /// <summary>Why no drawn row was left.</summary>
    public Refusal Why(TableDraft draft)
    {
        var last = draft.Table.Checks.FirstOrDefault(check => tried.Contains((draft.Number, check.Name)) && !draft.Combinations.Any(item => check.Columns.All(item.Columns.Contains)));
        if (last is not null)
        {
            return new Refusal("23514", last.Name, "no combination of values was found that it takes");
        }

        foreach (var column in draft.Given.Where(column => column.NotNull && draft.Recipes.TryGetValue(column.Name, out var recipe) && recipe is null))
        {
            var check = draft.Table.Checks.FirstOrDefault(item => item.Columns is [var only] && only == column.Name)?.Name;
            return new Refusal("23514", check, $"no value of type {column.Type} was found that {column.Name} takes");
        }

        return new Refusal(LackOfRows, null, "no parents go together");
    }

    private async Task<IReadOnlyList<SeedCheck>> FailingAloneAsync(TableDraft draft, List<SeedCheck> checks)
    {
        var failing = new List<SeedCheck>();
        foreach (var check in checks)
        {
            var (row, _) = await trial.RowAsync($"SELECT count(*)::text, count(*) FILTER (WHERE ({check.Expression}) IS NOT FALSE)::text FROM {draft.Draft} AS {Quote.Identifier(draft.Table.Name)}");
            if (row is null || Number(row[1]) * 4 < Number(row[0]))
            {
                failing.Add(check);
            }
        }

        return failing;
    }

    private static IEnumerable<SeedCheck> Judged(TableDraft draft)
    {
        var later = draft.Inner.SelectMany(item => item.Key.Columns).ToHashSet();
        return draft.Table.Checks.Where(check => check.Columns.Count > 0 && !check.Columns.Any(later.Contains));
    }

    // Checks that share a column are satisfied together.
    private static List<string> Around(TableDraft draft, IReadOnlyList<SeedCheck> checks)
    {
        var columns = checks.SelectMany(check => check.Columns).ToHashSet();
        for (var grew = true; grew;)
        {
            var before = columns.Count;
            columns.UnionWith(draft.Table.Checks.Where(check => check.Columns.Count > 1 && check.Columns.Any(columns.Contains)).SelectMany(check => check.Columns));
            foreach (var combination in draft.Combinations.Where(item => item.Columns.Any(columns.Contains)))
            {
                columns.UnionWith(combination.Columns);
            }

            grew = columns.Count > before;
        }

        return [.. columns.Order(StringComparer.Ordinal)];
    }

    private async Task<bool> SolveAsync(TableDraft draft, List<string> columns, string source)
    {
        var tenants = draft.TenantColumns.Select(pair => pair.Column).ToHashSet();
        var own = columns.Select(draft.Table.Column).SelectMany(column => column.Generated ? Behind(draft, column) : [column])
            .Where(column => !tenants.Contains(column.Name) && !draft.Omitted.Contains(column.Name)).Distinct().ToList();
        var all = draft.Table.Checks.Where(check => check.Columns.Any(columns.Contains)).ToList();
        source = string.Join('\n', all.Select(check => check.Source).Append(source));
        var choices = new List<(SeedColumn Column, IReadOnlyList<string?> Values)>();
        foreach (var column in own)
        {
            var values = await ChoicesAsync(draft, column, source);
            if (values.Count > 0)
            {
                choices.Add((column, values));
            }
        }

        if (choices.Count == 0)
        {
            return false;
        }

        var conditions = string.Join(" AND ", all.Select(check => $"(({check.Expression}) IS NOT FALSE)"));
        foreach (var count in (int[])[Few, Many])
        {
            await trial.NeedAsync($"TRUNCATE {draft.Draft}");
            var values = choices.Select(item => Choice(draft, item.Column, item.Values));
            var (_, problem) = await trial.RunAsync($"INSERT INTO {draft.Draft} (tenet_n, {Quote.Identifiers(choices.Select(item => item.Column.Name))}) SELECT g.n, {string.Join(", ", values)} FROM generate_series(1, {count}) AS g (n)");
            problem ??= await HoldAsync(draft, conditions);
            if (problem is not null)
            {
                return false;
            }

            var names = Quote.Identifiers(choices.Select(item => item.Column.Name));
            var texts = string.Join(", ", choices.Select(item => Quote.Identifier(item.Column.Name) + "::text"));
            if (await KeepAsync(draft, [.. choices.Select(item => item.Column.Name)], $"SELECT {names} FROM (SELECT DISTINCT ON ({texts}) * FROM {draft.Draft} ORDER BY {texts}, tenet_n) AS s ORDER BY tenet_n LIMIT {MostKept}"))
            {
                return true;
            }
        }

        return false;
    }

    // Errors in a check count as no: each row is asked by itself then.
    private async Task<Npgsql.PostgresException?> HoldAsync(TableDraft draft, string conditions)
    {
        var name = Quote.Identifier(draft.Table.Name);
        if (await trial.TryAsync($"DELETE FROM {draft.Draft} AS {name} WHERE NOT ({conditions})") is null)
        {
            return null;
        }

        return await trial.TryAsync($"""
            DO $tenet$
            DECLARE one bigint; holds boolean;
            BEGIN
              FOR one IN SELECT tenet_n FROM {draft.Draft} WHERE tenet_n <= {Few} LOOP
                BEGIN
                  SELECT {conditions} INTO holds FROM {draft.Draft} AS {name} WHERE tenet_n = one;
                EXCEPTION WHEN OTHERS THEN holds := false;
                END;
                IF NOT holds THEN DELETE FROM {draft.Draft} WHERE tenet_n = one; END IF;
              END LOOP;
              DELETE FROM {draft.Draft} WHERE tenet_n > {Few};
            END $tenet$
            """);
    }

    // Half of the combinations take the same place in each list: texts that must be equal, and times in their order, meet there.
    private string Choice(TableDraft draft, SeedColumn column, IReadOnlyList<string?> values)
    {
        var own = ValueSql.Chance(StableHash.Of(seed, draft.Table.Path, column.Name, "choice"));
        var common = ValueSql.Chance(StableHash.Of(seed, draft.Table.Path, "choice"));
        return string.Create(CultureInfo.InvariantCulture, $"CAST(({ValueSql.TextArray(values)})[1 + CASE WHEN g.n % 2 = 0 THEN {own} ELSE {common} END % {values.Count}] AS {column.Type})");
    }

    private async Task<IReadOnlyList<string?>> ChoicesAsync(TableDraft draft, SeedColumn column, string source)
    {
        var reference = draft.Outer.FirstOrDefault(item => item.Key.Columns.Contains(column.Name));
        if (reference.Key is null)
        {
            return await chooser.WideAsync(draft, column, source);
        }

        var parentColumn = reference.Key.ParentColumns[reference.Key.Columns.ToList().IndexOf(column.Name)];
        var parents = await trial.RowsAsync($"SELECT {Quote.Identifier(parentColumn)}::text FROM {reference.Parent.Keys} ORDER BY tenet_k, tenet_t LIMIT 6");
        return [.. parents.Select(row => row[0]), .. column.NotNull ? [] : (string?[])[null]];
    }

    private static IEnumerable<SeedColumn> Behind(TableDraft draft, SeedColumn generated)
    {
        _ = generated;
        return draft.Table.Given.Where(column => !draft.IsKey(column.Name) && !draft.Referring.Contains(column.Name));
    }

    private async Task<bool> KeepAsync(TableDraft draft, List<string> columns, string query)
    {
        var name = $"tenet_values_{++number}";
        await trial.NeedAsync($"CREATE TEMPORARY TABLE {name} AS SELECT row_number() OVER () AS tenet_k, s.* FROM ({query}) AS s");
        var count = Number((await trial.RowsAsync($"SELECT count(*) FROM pg_temp.{name}"))[0][0]);
        if (count == 0)
        {
            return false;
        }

        draft.Combinations.RemoveAll(item => item.Columns.All(columns.Contains));
        draft.Combinations.Add(new Combination($"pg_temp.{name}", columns, count));
        return true;
    }

    private static long Number(string? text) => long.Parse(text!, CultureInfo.InvariantCulture);
}
