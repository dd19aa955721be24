using System.Globalization;
using Tenet.Core.Sql;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Seeding;

/// <summary>Inserts drawn rows one by one, under the settings of their tenant, and notes what refused which.</summary>
internal sealed class RowByRow(Trial trial, string? tenantSetting, string? tenantValues)
{
    /// <param name="draft">The rows that are drawn. Those that are refused are taken away; of the others, what the table holds is kept.</param>
    /// <returns>What refused most of those that were.</returns>
    public async Task<(long Made, Refusal? Refused)> RunAsync(TableDraft draft)
    {
        var kept = draft.KeptColumns;
        var columns = draft.Given.Select(column => column.Name).ToList();
        var insert = $"{draft.Insert} {(columns.Count == 0 ? "DEFAULT VALUES" : $"VALUES ({string.Join(", ", columns.Select(column => "r." + Quote.Identifier(column)))})")}";
        var variables = string.Concat(kept.Select((column, place) => $" k{place} {draft.Table.Path}.{Quote.Identifier(column)}%TYPE;"));
        var returning = kept.Count == 0 ? "" : $" RETURNING {Quote.Identifiers(kept)} INTO {string.Join(", ", kept.Select((_, place) => $"k{place}"))}";
        var values = string.Concat(kept.Select((_, place) => $", k{place}"));
        var settings = tenantSetting is null || tenantValues is null || !draft.IsBound ? ""
            : $"PERFORM pg_catalog.set_config({Quote.Literal(tenantSetting)}, coalesce((SELECT v FROM ({tenantValues}) AS s (t, v) WHERE t = r.tenet_t), ''), true);";
        await trial.NeedAsync($"DELETE FROM pg_temp.tenet_refused WHERE p = {draft.Number}");
        await trial.NeedAsync($"""
            DO $tenet$
            #variable_conflict use_column
            DECLARE r record;{variables} state text; place text; words text; taken boolean;
            BEGIN
              FOR r IN SELECT * FROM {draft.Draft} ORDER BY tenet_n LOOP
                BEGIN
                  {settings}
                  {insert}{returning};
                  taken := FOUND;
                  IF taken THEN
                    INSERT INTO {draft.Keys} (tenet_t, tenet_n{string.Concat(kept.Select(column => ", " + Quote.Identifier(column)))}) VALUES (r.tenet_t, r.tenet_n{values});
                  ELSE
                    INSERT INTO pg_temp.tenet_refused VALUES ({draft.Number}, r.tenet_n, '', NULL, 'a trigger, a rule or a policy kept it out');
                  END IF;
                EXCEPTION WHEN OTHERS THEN
                  GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, place = CONSTRAINT_NAME, words = MESSAGE_TEXT;
                  INSERT INTO pg_temp.tenet_refused VALUES ({draft.Number}, r.tenet_n, state, nullif(place, ''), words);
                END;
              END LOOP;
            END $tenet$
            """);
        await trial.NeedAsync($"DELETE FROM {draft.Draft} AS d USING pg_temp.tenet_refused AS f WHERE f.p = {draft.Number} AND f.n = d.tenet_n");
        var worst = await trial.RowsAsync($"SELECT state, place, min(words) FROM pg_temp.tenet_refused WHERE p = {draft.Number} GROUP BY state, place ORDER BY count(*) DESC, state, place LIMIT 1");
        var made = long.Parse((await trial.RowsAsync($"SELECT count(*) FROM {draft.Draft}"))[0][0]!, CultureInfo.InvariantCulture);
        // A message holds no value of a row but those that were made up here.
        return (made, worst.Count == 0 ? null : new Refusal(worst[0][0]!, worst[0][1], worst[0][2]!));
    }
}
