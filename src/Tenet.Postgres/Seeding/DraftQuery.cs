using System.Globalization;
using System.Text;
using Tenet.Core.Seeding;
using Tenet.Core.Seeding.Values;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Seeding;

/// <summary>Writes the statement that draws rows: values by number, parents of the same tenant, keys that differ by construction.</summary>
internal sealed class DraftQuery
{
    private const int YearSeconds = 31536000;
    private const int DeepestYear = 6;
    private const string Apart = "timestamptz '2025-01-06 09:00:00+00' + (s.n - 1) * interval '16 days'";

    private readonly TableDraft draft;
    private readonly TableDraft? root;
    private readonly int seed;
    private readonly List<string> joins = [];
    private readonly List<string> needed = [];
    private readonly Dictionary<string, string> values = [];
    private readonly Dictionary<string, string> parents = [];
    private readonly Dictionary<object, string> places = [];

    private DraftQuery(TableDraft draft, TableDraft? root, int seed) => (this.draft, this.root, this.seed) = (draft, root, seed);

    /// <param name="draft">The table.</param>
    /// <param name="root">The table of tenants where it has rows already.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="count">How many rows of each tenant.</param>
    public static string Of(TableDraft draft, TableDraft? root, int seed, long count) => new DraftQuery(draft, root, seed).Write(count);

    /// <summary>Rows' numbers, as values are computed from.</summary>
    public static string Numbers(TableDraft draft, int seed, long from, long to)
    {
        var isApart = draft.Table.Keys.Any(key => key.IsExclusion);
        var step = Math.Max(1, YearSeconds / Math.Max(1, (long)draft.Wanted * draft.Tenants));
        var jitter = ValueSql.Chance("s.n", StableHash.Of(seed, draft.Table.Path, "time"));
        var at = isApart ? Apart : string.Create(CultureInfo.InvariantCulture,
            $"timestamptz '{2019 + Math.Min(draft.Depth, DeepestYear)}-03-04 09:00:00+00' + ((s.n - 1) * {step} + {jitter} % {step}) * interval '1 second'");
        return string.Create(CultureInfo.InvariantCulture,
            $"(SELECT s.*, {at} AS at FROM (SELECT i, t, ((i - 1) * {draft.Tenants} + greatest(t, 1))::bigint AS n FROM generate_series({from}::bigint, {to}::bigint) AS i CROSS JOIN generate_series({draft.FirstTenant}, {draft.LastTenant}) AS t) AS s)");
    }

    private string Write(long count)
    {
        foreach (var (column, rootColumn) in root is null || !draft.IsBound ? [] : draft.TenantColumns)
        {
            values[column] = $"r.{Quote.Identifier(rootColumn)}";
        }

        if (values.Count > 0)
        {
            joins.Add($"LEFT JOIN {root!.Keys} AS r ON r.tenet_t = g.t");
        }

        PlaceKeys();
        for (var place = 0; place < draft.Outer.Count; place++)
        {
            Join(draft.Outer[place].Key, draft.Outer[place].Parent, place);
        }

        for (var place = 0; place < draft.Combinations.Count; place++)
        {
            JoinCombination(draft.Combinations[place], place);
        }

        foreach (var column in draft.Table.Given.Where(column => !values.ContainsKey(column.Name)))
        {
            values[column.Name] = Own(column);
        }

        var given = draft.Table.Given.ToList();
        var sql = new StringBuilder($"INSERT INTO {draft.Draft} ({Quote.Identifiers(given.Select(column => column.Name).Prepend("tenet_t").Prepend("tenet_n"))})\n");
        sql.Append($"SELECT {string.Join(", ", given.Select(column => $"CAST({values[column.Name]} AS {column.Type})").Prepend("g.t").Prepend("g.n"))}\n");
        sql.Append($"  FROM {Numbers(draft, seed, draft.Next, draft.Next + count - 1)} AS g\n");
        foreach (var join in joins)
        {
            sql.Append("  ").Append(join).Append('\n');
        }

        return needed.Count == 0 ? sql.ToString() : sql.Append(" WHERE ").AppendJoin(" AND ", needed).ToString();
    }

    // Where nothing in a key differs by itself, its parts count like the digits of a number; each turns a little further than the one before, so that all parents get children soon.
    private void PlaceKeys()
    {
        foreach (var key in draft.Table.Keys.Where(key => !key.IsExclusion && !key.Columns.Any(column => IsNumbered(column) || draft.Counting.Contains(column))).OrderByDescending(key => key.IsPrimary).ThenBy(key => key.Columns.Count))
        {
            var units = Units(key).Where(unit => !places.ContainsKey(unit.Unit)).ToList();
            var number = units.All(unit => unit.IsShared) ? "(g.n - 1)" : "(g.i - 1)";
            var stride = "";
            for (var place = 0; place < units.Count; place++)
            {
                var digit = stride.Length == 0 ? number : $"{number} / ({stride})";
                places[units[place].Unit] = place == 0 ? digit : $"({digit} + {number} % {units[0].Count})";
                stride = stride.Length == 0 ? units[place].Count : $"{stride} * {units[place].Count}";
            }
        }
    }

    private IEnumerable<(object Unit, string Count, bool IsShared)> Units(SeedKey key)
    {
        var said = draft.TenantColumns.Select(pair => pair.Column).ToHashSet();
        for (var place = 0; place < draft.Outer.Count; place++)
        {
            var (reference, parent) = draft.Outer[place];
            // A key of which another one has said a part chooses among few: it does not count.
            var isFree = !IsOfTenant(reference) && !reference.Columns.Any(column => said.Contains(column) && !IsTenant(column));
            if (reference.Columns.Where(said.Add).ToList().Exists(key.Columns.Contains) && isFree)
            {
                yield return (reference, $"c{place}.c", draft.IsBound && !parent.IsBound);
            }
        }

        foreach (var combination in draft.Combinations.Where(item => item.Columns.Any(key.Columns.Contains)))
        {
            yield return (combination, combination.Count.ToString(CultureInfo.InvariantCulture), true);
        }

        foreach (var column in key.Columns.Where(column => draft.Recipes.GetValueOrDefault(column)?.Values is { Count: > 0 } && !draft.Combinations.Any(item => item.Columns.Contains(column))))
        {
            yield return (column, draft.Recipes[column]!.Values!.Count.ToString(CultureInfo.InvariantCulture), !draft.IsBound || !key.Columns.Any(IsTenant));
        }
    }

    private bool IsNumbered(string column) =>
        draft.Recipes.GetValueOrDefault(column) is { Numbered: true } && !draft.Referring.Contains(column) && !draft.Combinations.Any(item => item.Columns.Contains(column)) && !draft.Wide.ContainsKey(column);

    private bool IsTenant(string column) => draft.TenantColumns.Any(pair => pair.Column == column);

    // The tenant's own row: there is just one.
    private bool IsOfTenant(SeedForeignKey key) => root is not null && draft.IsBound && key.Parent == root.Table.Path && key.Columns.All(IsTenant);

    private void Join(SeedForeignKey key, TableDraft parent, int place)
    {
        if (IsOfTenant(key))
        {
            return;
        }

        var tenant = parent.IsBound ? "g.t" : "0";
        var pairs = key.Columns.Zip(key.ParentColumns).ToList();
        var fixedPairs = pairs.Where(pair => values.ContainsKey(pair.First) && !IsTenant(pair.First)).ToList();
        var open = pairs.Where(pair => !values.ContainsKey(pair.First)).ToList();
        var same = string.Concat(fixedPairs.Select(pair => $" AND p{place}.{Quote.Identifier(pair.Second)} = {values[pair.First]}"));
        if (fixedPairs.Count == 0)
        {
            joins.Add(string.Create(CultureInfo.InvariantCulture, $"LEFT JOIN pg_temp.tenet_counts AS c{place} ON c{place}.p = {parent.Number} AND c{place}.t = {tenant}"));
            joins.Add($"LEFT JOIN {parent.Keys} AS p{place} ON p{place}.tenet_t = {tenant} AND p{place}.tenet_k = 1 + ({Place(key, place)}) % c{place}.c");
        }
        else
        {
            // Another key has said a part of it already: one of those parents that agree.
            var group = string.Join(", ", fixedPairs.Select(pair => Quote.Identifier(pair.Second)).Prepend("tenet_t"));
            joins.Add($"LEFT JOIN (SELECT *, row_number() OVER (PARTITION BY {group} ORDER BY tenet_k) AS tenet_r, count(*) OVER (PARTITION BY {group}) AS c FROM {parent.Keys}) AS p{place} "
                + $"ON p{place}.tenet_t = {tenant}{same} AND p{place}.tenet_r = 1 + ({ValueSql.Chance(Salt(key.Name))}) % p{place}.c");
        }

        if (open.Count == 0)
        {
            needed.Add($"(p{place}.tenet_k IS NOT NULL OR {string.Join(" OR ", fixedPairs.Select(pair => $"{values[pair.First]} IS NULL"))})");
        }

        var mayBeEmpty = open.Where(pair => !draft.Table.Column(pair.First).NotNull && !draft.IsKey(pair.First)).Select(pair => pair.First).ToList();
        var isEmpty = mayBeEmpty.Count > 0 && (!key.IsFull || mayBeEmpty.Count == key.Columns.Count) ? $"{ValueSql.Chance(Salt(key.Name + " empty"))} % 8 = 0" : null;
        foreach (var (column, referenced) in open)
        {
            var value = parents[column] = $"p{place}.{Quote.Identifier(referenced)}";
            values[column] = isEmpty is not null && mayBeEmpty.Contains(column) ? $"CASE WHEN NOT ({isEmpty}) THEN {value} END" : value;
        }
    }

    private string Place(SeedForeignKey key, int place) => places.TryGetValue(key, out var digit) ? digit
        : place == 0 ? "g.i - 1"
        : ValueSql.Chance(Salt(key.Name));

    private void JoinCombination(Combination combination, int place)
    {
        var number = places.GetValueOrDefault(combination) ?? "g.n - 1";
        joins.Add(string.Create(CultureInfo.InvariantCulture, $"JOIN {combination.Name} AS q{place} ON q{place}.tenet_k = 1 + ({number}) % {combination.Count}"));
        foreach (var column in combination.Columns)
        {
            var own = $"q{place}.{Quote.Identifier(column)}";
            // Whether there is a parent was found out; which one is said by the keys.
            values[column] = !draft.Referring.Contains(column) ? own : parents.TryGetValue(column, out var parent) ? $"CASE WHEN {own} IS NOT NULL THEN {parent} END" : values.GetValueOrDefault(column, "NULL");
        }
    }

    private string Own(SeedColumn column)
    {
        if (draft.Inner.Any(item => item.Key.Columns.Contains(column.Name)) || IsTenant(column.Name) || draft.Omitted.Contains(column.Name) || draft.Recipes.GetValueOrDefault(column.Name) is not { } recipe)
        {
            return "NULL";
        }

        var salt = Salt(column.Name);
        if (draft.Wide.TryGetValue(column.Name, out var wide))
        {
            return string.Create(CultureInfo.InvariantCulture, $"({ValueSql.TextArray(wide)})[1 + {ValueSql.Chance(salt)} % {wide.Count}]");
        }

        var value = recipe.Values is { } list ? ValueSql.Pick(list, places.GetValueOrDefault(column.Name) ?? ValueSql.Chance(salt)) : recipe.Sql!;
        return column.NotNull || draft.IsKey(column.Name) ? value : $"CASE WHEN {ValueSql.Chance(Salt(column.Name + " empty"))} % 100 >= {EmptyShare.Of(column.Name)} THEN CAST({value} AS {column.Type}) END";
    }

    private long Salt(string purpose) => StableHash.Of(seed, draft.Table.Path, purpose);
}
