using Tenet.Core.Sql;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Seeding;

/// <summary>Makes the temporary tables that rows of a table are drawn into and kept in.</summary>
internal static class DraftTables
{
    public static async Task CreateAsync(Trial trial, TableDraft draft)
    {
        var path = draft.Table.Path;
        await trial.NeedAsync($"CREATE TEMPORARY TABLE {Quote.Identifier(draft.Draft[8..])} (LIKE {path} INCLUDING GENERATED)");
        var free = string.Concat(draft.Table.Columns.Where(column => column.NotNull).Select(column => $", ALTER COLUMN {Quote.Identifier(column.Name)} DROP NOT NULL"));
        await trial.NeedAsync($"ALTER TABLE {draft.Draft} ADD COLUMN tenet_n bigint, ADD COLUMN tenet_t int{free}");
        await trial.NeedAsync($"CREATE TEMPORARY TABLE {Quote.Identifier(draft.Rows[8..])} AS SELECT * FROM {draft.Draft}");
        var kept = string.Concat(draft.KeptColumns.Select(column => ", " + Quote.Identifier(column)));
        await trial.NeedAsync($"CREATE TEMPORARY TABLE {Quote.Identifier(draft.Keys[8..])} AS SELECT NULL::int AS tenet_t, NULL::bigint AS tenet_n, NULL::bigint AS tenet_k{kept} FROM {path} LIMIT 0");
    }
}
