using System.Globalization;

namespace Tenet.Core.Queries;

/// <summary>What is against a query after its runs.</summary>
/// <param name="large">Qualified names of what is large, partitions among them.</param>
/// <param name="leading">The first column of each index of a large table, by the name of the index.</param>
/// <param name="asked">Functions that policies ask for who is there, as the server writes them, e.g. <c>current_setting(</c>.</param>
public sealed class QueryJudge(IReadOnlySet<string> large, IReadOnlyDictionary<string, string> leading, IReadOnlyList<string> asked)
{
    // Other tenants' rows may make an index a level deeper, and no more.
    private const double MostGrowth = 2;
    private const int FewBuffers = 16;

    /// <returns>Sentences without row values; none where all is well.</returns>
    public IReadOnlyList<string> Judge(DeclaredQuery query, QueryTrial trial)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(trial);
        return
        [
            .. Seen(query, trial.Usual.Plan, ""),
            .. Plans(trial.Generic.Plan, " with a generic plan"),
            .. Plans(trial.Grown.Plan, " with ten times as many tenants"),
            .. Grows(trial),
        ];
    }

    private IEnumerable<string> Seen(DeclaredQuery query, PlanNode plan, string when)
    {
        if (query.Rows is { } rows && (plan.Returned < rows.Least || plan.Returned > rows.Most))
        {
            yield return $"it returned {Count(plan.Returned, "row")}, and {Range(rows)} were expected{when}";
        }

        foreach (var problem in Plans(plan, when))
        {
            yield return problem;
        }

        if (query.MostRead is { } most && RowsRead(plan) is var read && read > most)
        {
            yield return $"it read {Count(read, "row")}, and its budget is {Number(most)}{when}";
        }

        if (query.MostBuffers is { } pages && plan.Buffers > pages)
        {
            yield return $"it touched {Count(plan.Buffers, "page")}, and its budget is {Number(pages)}{when}";
        }
    }

    private IEnumerable<string> Plans(PlanNode plan, string when)
    {
        foreach (var relation in plan.All.Where(node => node.Type == "Seq Scan" && large.Contains(node.Relation!)).Select(node => node.Relation).Distinct())
        {
            yield return $"it reads all of {relation}{when}";
        }

        // What is worked out once stands in a node of its own, and leaves a parameter behind.
        foreach (var node in plan.All.Where(node => node.Relation is not null && node.Read > 1 && node.Filter is { } filter && asked.Any(name => filter.Contains(name, StringComparison.Ordinal))))
        {
            yield return $"a policy asks for the session's setting at every row of {node.Relation}{when}: write (SELECT …) around the call";
        }
    }

    private IEnumerable<string> Grows(QueryTrial trial)
    {
        var (plan, grown) = (trial.Usual.Plan, trial.Grown.Plan);
        // Which of two indexes that begin alike is taken may hang on a page more or less.
        if (Indexes(plan) is var before && Indexes(grown) is var after && !Ways(before).SetEquals(Ways(after)))
        {
            yield return $"with ten times as many tenants it goes by {Shown(after)} in place of {Shown(before)}";
        }

        if (grown.Buffers > Math.Max(plan.Buffers * MostGrowth, FewBuffers))
        {
            yield return $"it touches {Count(grown.Buffers, "page")} with ten times as many tenants, and {Number(plan.Buffers)} before";
        }
    }

    // By which indexes large tables are read; small ones may change theirs.
    private IReadOnlyList<string> Indexes(PlanNode plan) =>
        [.. plan.All.Where(node => node.Relation is { } name && large.Contains(name)).SelectMany(node => node.All.Select(inner => inner.Index).OfType<string>()).Distinct().Order(StringComparer.Ordinal)];

    private HashSet<string> Ways(IEnumerable<string> indexes) => [.. indexes.Select(index => leading.GetValueOrDefault(index, index))];

    private static string Shown(IReadOnlyList<string> indexes) => indexes.Count == 0 ? "no index" : string.Join(", ", indexes);

    /// <summary>Rows that all scans looked at.</summary>
    public static long RowsRead(PlanNode plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.All.Sum(node => node.Read);
    }

    private static string Range((long Least, long Most) rows) => rows.Most == long.MaxValue ? $"at least {Number(rows.Least)}" : rows.Least == rows.Most ? Number(rows.Least) : $"{Number(rows.Least)} to {Number(rows.Most)}";

    private static string Count(long number, string what) => $"{Number(number)} {what}{(number == 1 ? "" : "s")}";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
