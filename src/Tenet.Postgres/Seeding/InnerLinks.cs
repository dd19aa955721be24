using Tenet.Core.Seeding;
using Tenet.Core.Sql;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Seeding;

/// <summary>Gives drawn rows their parents among rows that are drawn at the same time: trees in a table, circles through several.</summary>
internal sealed class InnerLinks(Trial trial)
{
    /// <param name="group">Tables that need each other, with the rows that are drawn.</param>
    /// <param name="rootIsInside">The tenants may be among them.</param>
    public async Task LinkAsync(IReadOnlyList<TableDraft> group, bool rootIsInside)
    {
        var root = rootIsInside ? group.FirstOrDefault(draft => draft.IsRoot) : null;
        foreach (var draft in group)
        {
            foreach (var (column, rootColumn) in root is null ? [] : draft.TenantColumns)
            {
                await trial.NeedAsync($"UPDATE {draft.Draft} AS d SET {Quote.Identifier(column)} = r.{Quote.Identifier(rootColumn)} FROM {root!.Draft} AS r WHERE r.tenet_t = d.tenet_t");
            }
        }

        foreach (var draft in group)
        {
            foreach (var (key, parent) in draft.Inner)
            {
                await LinkAsync(draft, key, parent);
            }
        }
    }

    private async Task LinkAsync(TableDraft draft, SeedForeignKey key, TableDraft parent)
    {
        var isInner = draft.Inner.Where(item => item.Key != key).SelectMany(item => item.Key.Columns).ToHashSet();
        bool IsTenant(string column) => draft.TenantColumns.Any(pair => pair.Column == column);
        // What another key has said already, as the order of a line that refers to a line of the same order.
        var fixedPairs = key.Columns.Zip(key.ParentColumns)
            .Where(pair => !IsTenant(pair.First) && draft.Outer.Any(item => item.Key.Columns.Contains(pair.First)) && !isInner.Contains(pair.First)).ToList();
        var open = key.Columns.Zip(key.ParentColumns).Where(pair => !fixedPairs.Contains(pair) && !IsTenant(pair.First)).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var own = Names(fixedPairs.Select(pair => pair.First));
        var others = Names(fixedPairs.Select(pair => pair.Second));
        var same = string.Concat(fixedPairs.Select(pair => $" AND p.{Quote.Identifier(pair.Second)} = x.{Quote.Identifier(pair.First)}"));
        var isUnique = draft.Table.Keys.Any(item => item.Columns.All(key.Columns.Contains));
        var mayBeEmpty = open.Any(pair => !draft.Table.Column(pair.First).NotNull);
        var pick = (parent == draft, isUnique, mayBeEmpty) switch
        {
            (true, true, true) => "x.k - 1",
            (true, true, false) => "1 + x.k % p.c",
            (true, false, true) => "x.k / 2",
            (true, false, false) => "greatest(x.k / 2, 1)",
            (false, true, _) => "x.k",
            _ => "1 + (x.k - 1) % p.c",
        };
        var set = string.Join(", ", open.Select(pair => $"{Quote.Identifier(pair.First)} = p.{Quote.Identifier(pair.Second)}"));
        await trial.NeedAsync($"UPDATE {draft.Draft} SET {string.Join(", ", open.Select(pair => $"{Quote.Identifier(pair.First)} = NULL"))}");
        await trial.NeedAsync($"""
            UPDATE {draft.Draft} AS d SET {set}
              FROM (SELECT tenet_n, tenet_t{own}, row_number() OVER (PARTITION BY tenet_t{own} ORDER BY tenet_n) AS k FROM {draft.Draft}) AS x
              JOIN (SELECT *, row_number() OVER (PARTITION BY tenet_t{others} ORDER BY tenet_n) AS k, count(*) OVER (PARTITION BY tenet_t{others}) AS c FROM {parent.Draft}) AS p
                ON p.tenet_t = {(parent.IsBound ? "x.tenet_t" : "0")}{same} AND p.k = {pick}
             WHERE d.tenet_n = x.tenet_n
            """);
    }

    private static string Names(IEnumerable<string> columns) => string.Concat(columns.Select(column => ", " + Quote.Identifier(column)));
}
