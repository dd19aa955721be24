using Tenet.Core.Sql;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Seeding;

/// <summary>Takes drawn rows away that have the key of another one, drawn before or there already.</summary>
internal sealed class Duplicates(Trial trial)
{
    /// <param name="draft">The table, with drawn rows.</param>
    public async Task RemoveAsync(TableDraft draft)
    {
        foreach (var key in draft.Table.Keys.Where(key => !key.IsExclusion))
        {
            var where = key.Predicate is { } predicate ? $" WHERE ({predicate})" : "";
            var parts = key.Parts.Select(part => $"({part})").ToList();
            var isNull = key.NullsNotDistinct ? "" : $" AND NOT ({string.Join(" OR ", parts.Select(part => $"{part} IS NULL"))})";
            var list = string.Join(", ", parts);
            await trial.TryAsync($"DELETE FROM {draft.Draft} AS d USING (SELECT tenet_n, row_number() OVER (PARTITION BY {list} ORDER BY tenet_n) AS place FROM {draft.Draft} AS {Quote.Identifier(draft.Table.Name)}"
                + $"{(where.Length == 0 ? " WHERE true" : where)}{isNull}) AS s WHERE s.tenet_n = d.tenet_n AND s.place > 1");
            var names = Enumerable.Range(0, parts.Count).Select(place => $"v{place}").ToList();
            var same = string.Join(" AND ", names.Select(name => key.NullsNotDistinct ? $"s.{name} IS NOT DISTINCT FROM o.{name}" : $"s.{name} = o.{name}"));
            string Of(string from, string more) => $"SELECT {more}{string.Join(", ", parts.Zip(names, (part, name) => $"{part} AS {name}"))} FROM {from} AS {Quote.Identifier(draft.Table.Name)}{where}";
            await trial.TryAsync($"DELETE FROM {draft.Draft} AS d USING ({Of(draft.Draft, "tenet_n, ")}) AS s, ({Of(draft.Table.Path, "")}) AS o WHERE s.tenet_n = d.tenet_n AND {same}");
        }
    }
}
