using Tenet.Core.Seeding;
using Tenet.Core.Sql;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Seeding;

/// <summary>Counts the children of a parent in the column that a key has for it: versions, positions, numbers of lines.</summary>
internal sealed class ChildNumbers(Trial trial)
{
    /// <param name="draft">The table, with drawn rows of which none goes any more.</param>
    public async Task CountAsync(TableDraft draft)
    {
        foreach (var column in draft.Counting.Where(column => !draft.Wide.ContainsKey(column) && !draft.Combinations.Any(item => item.Columns.Contains(column))))
        {
            var key = draft.Table.Keys.Where(item => !item.IsExclusion && item.Columns.Contains(column)).MinBy(item => item.Columns.Count)!;
            await CountAsync(draft, key, column);
        }
    }

    private async Task CountAsync(TableDraft draft, SeedKey key, string column)
    {
        var name = Quote.Identifier(column);
        var others = key.Columns.Where(item => item != column).Select(Quote.Identifier).ToList();
        var list = string.Join(", ", others);
        await trial.RunAsync($"""
            UPDATE {draft.Draft} AS d SET {name} = s.k
              FROM (SELECT x.tenet_n, coalesce(m.most, 0) + row_number() OVER (PARTITION BY {string.Join(", ", others.Select(other => "x." + other))} ORDER BY x.tenet_n) AS k
                      FROM {draft.Draft} AS x
                      LEFT JOIN (SELECT {list}, max({name}) AS most FROM {draft.Table.Path} GROUP BY {list}) AS m ON {string.Join(" AND ", others.Select(other => $"m.{other} = x.{other}"))}) AS s
             WHERE s.tenet_n = d.tenet_n
            """);
    }
}
