using System.Globalization;
using Tenet.Core.Sql;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Seeding;

/// <summary>Finds rows that triggers of other tables have made: where they take all the room, they are the table's rows.</summary>
internal sealed class Adoption(Trial trial)
{
    /// <returns>False where there is none.</returns>
    public async Task<bool> AdoptAsync(TableDraft draft, TableDraft? root)
    {
        var tenant = "0";
        var join = "";
        if (draft.IsBound)
        {
            // Whose they are: by the tenant's column, or by whoever they refer to.
            var (parent, pairs) = root is not null && draft.TenantColumns is [var (column, rootColumn), ..] ? (root, [(column, rootColumn)])
                : draft.Outer.FirstOrDefault(item => item.Parent.IsBound) is { Key: { } key } item ? (item.Parent, key.Columns.Zip(key.ParentColumns).ToArray())
                : (null, ((string, string)[])[]);
            if (parent is null)
            {
                return false;
            }

            tenant = "o.tenet_t";
            join = $" JOIN {parent.Keys} AS o ON {string.Join(" AND ", pairs.Select(pair => $"o.{Quote.Identifier(pair.Item2)} = t.{Quote.Identifier(pair.Item1)}"))}";
        }

        var own = draft.Table.KeyColumns;
        var unknown = own.Count == 0 ? "true" : $"NOT EXISTS (SELECT FROM {draft.Keys} AS k WHERE {string.Join(" AND ", own.Select(column => $"k.{Quote.Identifier(column)} = t.{Quote.Identifier(column)}"))})";
        if (own.Count == 0 && draft.Total > 0)
        {
            return false;
        }

        var kept = string.Concat(draft.KeptColumns.Select(column => ", " + Quote.Identifier(column)));
        var values = string.Concat(draft.KeptColumns.Select(column => ", t." + Quote.Identifier(column)));
        // In the order of the table itself: what a trigger made has no number of ours.
        var (rows, problem) = await trial.RunAsync($"INSERT INTO {draft.Keys} (tenet_t, tenet_n{kept}) SELECT {tenant}, {string.Create(CultureInfo.InvariantCulture, $"{draft.Next * draft.Tenants + draft.Tenants}")} + row_number() OVER (ORDER BY t.ctid){values} FROM {draft.Table.Path} AS t{join} WHERE {unknown}");
        draft.Adopted = problem is null ? Math.Max(rows, 0) : 0;
        return draft.Adopted > 0;
    }
}
