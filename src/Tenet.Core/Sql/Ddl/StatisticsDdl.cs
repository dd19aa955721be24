using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE STATISTICS.</summary>
internal static class StatisticsDdl
{
    public static IEnumerable<string> Create(StatisticsObject statistics)
    {
        // All three kinds are what the server makes by itself, and of one expression alone none may be named.
        var kinds = statistics.Kinds.Count is 0 or 3 ? "" : $" ({string.Join(", ", statistics.Kinds)})";
        yield return $"CREATE STATISTICS {Names.Of(statistics)}{kinds} ON {statistics.Columns} FROM {statistics.Table}";
        if (statistics.Target is { } target)
        {
            yield return $"ALTER STATISTICS {Names.Of(statistics)} SET STATISTICS {target}";
        }
    }
}
