using System.Globalization;
using Tenet.Core.Project;
using Tenet.Core.Sql;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Seeding;

/// <summary>Fills a table, or tables that need each other: draws rows, leaves out what checks refuse, inserts the rest, and tries others for what was refused.</summary>
internal sealed class GroupFiller(Trial trial, RecipeChooser chooser, TenancySettings tenancy, int seed, IReadOnlyDictionary<string, IReadOnlyList<string?[]>> templates)
{
    private const int MostRounds = 14;
    private const int Barren = 4;
    private const int Trying = 120;
    private const int Few = 4;

    private readonly CombinationSearch search = new(trial, chooser, seed);
    private readonly InnerLinks links = new(trial);
    private readonly Adoption adopting = new(trial);
    private readonly ChildNumbers children = new(trial);
    private string? tenantValues;

    /// <param name="group">The tables.</param>
    /// <param name="root">The table of tenants, where it is filled already.</param>
    public async Task FillAsync(IReadOnlyList<TableDraft> group, TableDraft? root)
    {
        foreach (var draft in group)
        {
            await CreateAsync(draft);
        }

        // What a constraint refused that looks at all rows at once is not tried again.
        if ((group.FirstOrDefault(draft => draft.Refused is not null)?.Refused ?? group.SelectMany(Missing).FirstOrDefault()) is { } missing)
        {
            foreach (var draft in group)
            {
                draft.Refused = missing;
            }

            return;
        }

        foreach (var draft in group)
        {
            await chooser.ChooseAsync(draft);
        }

        if (group.Count == 1)
        {
            await FillOneAsync(group[0], root);
        }
        else if (!await FillTogetherAsync(group, root))
        {
            await FillApartAsync(group, root);
        }
        else
        {
            await CompleteAsync(group, root);
        }

        foreach (var draft in group)
        {
            await CountAsync(draft);
        }
    }

    private async Task CreateAsync(TableDraft draft)
    {
        var path = draft.Table.Path;
        await trial.NeedAsync($"CREATE TEMPORARY TABLE {Quote.Identifier(draft.Draft[8..])} (LIKE {path} INCLUDING GENERATED)");
        var free = string.Concat(draft.Table.Columns.Where(column => column.NotNull).Select(column => $", ALTER COLUMN {Quote.Identifier(column.Name)} DROP NOT NULL"));
        await trial.NeedAsync($"ALTER TABLE {draft.Draft} ADD COLUMN tenet_n bigint, ADD COLUMN tenet_t int{free}");
        await trial.NeedAsync($"CREATE TEMPORARY TABLE {Quote.Identifier(draft.Rows[8..])} AS SELECT * FROM {draft.Draft}");
        var kept = string.Concat(draft.KeptColumns.Select(column => ", " + Quote.Identifier(column)));
        await trial.NeedAsync($"CREATE TEMPORARY TABLE {Quote.Identifier(draft.Keys[8..])} AS SELECT NULL::int AS tenet_t, NULL::bigint AS tenet_n, NULL::bigint AS tenet_k{kept} FROM {path} LIMIT 0");
    }

    private static IEnumerable<Refusal> Missing(TableDraft draft) =>
        draft.Outer.Where(item => item.Parent.Total + item.Parent.Adopted == 0 && item.Key.Columns.All(column => draft.Table.Column(column).NotNull))
            .Select(item => new Refusal("", item.Key.Name, $"{item.Parent.Table.Path} has no row"));

    private async Task FillOneAsync(TableDraft draft, TableDraft? root)
    {
        var barren = 0;
        for (var round = 0; round < MostRounds && barren < Barren && !draft.IsFull; round++)
        {
            var before = draft.Total;
            // What was refused once is tried with few rows, each by itself.
            var most = Enumerable.Range(draft.FirstTenant, draft.LastTenant - draft.FirstTenant + 1).Max(tenant => draft.Wanted - draft.Made.GetValueOrDefault(tenant));
            var count = round == 0 ? most : barren > 0 ? Math.Max(Math.Min(most * 4, Trying), Math.Min(most, Trying)) : most * 2;
            await DrawAsync(draft, root, count);
            if (draft.Inner.Count > 0)
            {
                await links.LinkAsync([draft], rootIsInside: false);
                await FilterAsync(draft, final: true);
            }

            await children.CountAsync(draft);
            await InsertAsync(draft);
            barren = draft.Total > before ? 0 : barren + 1;
            if (draft.Total == before && draft.Refused is { IsDuplicate: true } && await adopting.AdoptAsync(draft, root))
            {
                break;
            }

            if (draft.LacksParents && barren > 0)
            {
                break;
            }

            if (draft.Total == before && draft.Refused is { } refused)
            {
                // Rows of the team's own show what is taken where nothing that was made up is.
                if (barren < 2 || !templates.TryGetValue(draft.Table.Path, out var rows) || !await search.TakeAsync(draft, rows))
                {
                    await search.ReactAsync(draft, refused, barren);
                }
            }
            else if (draft.Wide.Count > 0 && draft.Total > before)
            {
                await search.RepeatAsync(draft);
            }
        }
    }

    /// <summary>Draws rows and leaves those that fit the checks, no more than are wanted.</summary>
    private async Task DrawAsync(TableDraft draft, TableDraft? root, long count)
    {
        for (var attempt = 0; ; attempt++)
        {
            await trial.NeedAsync($"TRUNCATE {draft.Draft}");
            var (drawn, problem) = await trial.RunAsync(DraftQuery.Of(draft, root, seed, count));
            draft.Next += count;
            if (problem is not null)
            {
                draft.Refused = Refusal.Of(problem);
                return;
            }

            var failing = await search.FailingAsync(draft);
            if (attempt > 2 || failing.Count == 0 || !await search.SolveAsync(draft, failing, drawn))
            {
                break;
            }
        }

        await FilterAsync(draft, final: draft.Inner.Count == 0);
    }

    private async Task FilterAsync(TableDraft draft, bool final)
    {
        var linked = draft.Inner.SelectMany(item => item.Key.Columns).Concat(draft.TenantColumns.Select(pair => pair.Column)).ToHashSet();
        var filled = draft.Given.Where(column => column.NotNull && (final || !linked.Contains(column.Name))).Select(column => $"{Quote.Identifier(column.Name)} IS NOT NULL");
        await trial.NeedAsync($"DELETE FROM {draft.Draft} WHERE NOT ({string.Join(" AND ", filled.Prepend("true"))})");
        draft.LacksParents = final && draft.Outer.Count + draft.Inner.Count > 0 && await CountAsync(draft.Draft) == 0;
        var checks = draft.Table.Checks.Where(check => final || !check.Columns.Any(linked.Contains)).Select(check => $"(({check.Expression}) IS NOT FALSE)").ToList();
        if (checks.Count > 0)
        {
            // A check may fail with an error rather than say no; then the row by itself tells.
            await trial.TryAsync($"DELETE FROM {draft.Draft} AS {Quote.Identifier(draft.Table.Name)} WHERE NOT ({string.Join(" AND ", checks)})");
        }

        var room = string.Join(" ", Enumerable.Range(draft.FirstTenant, draft.LastTenant - draft.FirstTenant + 1)
            .Where(tenant => draft.Made.GetValueOrDefault(tenant) > 0)
            .Select(tenant => string.Create(CultureInfo.InvariantCulture, $"WHEN {tenant} THEN {draft.Wanted - draft.Made[tenant]}")));
        var most = room.Length == 0 ? draft.Wanted.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"CASE d.tenet_t {room} ELSE {draft.Wanted} END");
        if (draft.Refused is null || draft.Total > 0)
        {
            await trial.NeedAsync($"DELETE FROM {draft.Draft} AS d USING (SELECT tenet_n, row_number() OVER (PARTITION BY tenet_t ORDER BY tenet_n) AS place FROM {draft.Draft}) AS s WHERE s.tenet_n = d.tenet_n AND s.place > {most}");
        }
    }

    private async Task InsertAsync(TableDraft draft)
    {
        var count = await CountAsync(draft.Draft);
        if (count == 0)
        {
            draft.Refused ??= search.Why(draft);
            return;
        }

        for (var attempt = 0; attempt < 2 && !draft.Careful; attempt++)
        {
            var (taken, problem) = await trial.TogetherAsync(async () => await BulkAsync(draft) == count && !await IsRewrittenAsync(draft));
            if (taken)
            {
                await KeepAsync(draft, byDraft: true);
                return;
            }

            if (problem is null || !Refusal.Of(problem).IsDuplicate || attempt > 0)
            {
                break;
            }

            draft.Refused = Refusal.Of(problem);
            await RemoveDuplicatesAsync(draft);
            count = await CountAsync(draft.Draft);
            if (count == 0)
            {
                return;
            }
        }

        draft.Careful = true;
        foreach (var name in draft.Table.DeferrableTriggers)
        {
            await trial.TryAsync($"SET CONSTRAINTS {name} DEFERRED");
        }

        var (made, refused) = await new RowByRow(trial, tenancy.Settings.Tenant, tenantValues).RunAsync(draft);
        draft.Refused = refused;
        if (made > 0)
        {
            await KeepAsync(draft, byDraft: false);
        }
    }

    private async Task<long> BulkAsync(TableDraft draft)
    {
        var (rows, problem) = await trial.RunAsync($"{draft.Insert} SELECT {draft.GivenColumns} FROM {draft.Draft} ORDER BY tenet_n");
        return problem is null ? rows : throw problem;
    }

    // Children refer to what the table holds: a trigger may have written another key.
    private async Task<bool> IsRewrittenAsync(TableDraft draft)
    {
        if (!draft.Table.HasTriggers || draft.KeptColumns.Count == 0)
        {
            return false;
        }

        var same = draft.KeptColumns.Select(column => $"t.{Quote.Identifier(column)} IS NOT DISTINCT FROM d.{Quote.Identifier(column)}");
        // A key finds its row; other columns are compared there.
        var found = draft.Table.KeyColumns is { Count: > 0 } key ? string.Join(" AND ", key.Select(column => $"t.{Quote.Identifier(column)} = d.{Quote.Identifier(column)}")) : "true";
        return (await trial.RowsAsync($"SELECT count(*) FROM {draft.Draft} AS d WHERE NOT EXISTS (SELECT FROM {draft.Table.Path} AS t WHERE {found} AND {string.Join(" AND ", same)})"))[0][0] != "0";
    }

    private async Task RemoveDuplicatesAsync(TableDraft draft)
    {
        foreach (var key in draft.Table.Keys.Where(key => !key.IsExclusion))
        {
            var where = key.Predicate is { } predicate ? $" WHERE {predicate}" : "";
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

    private async Task KeepAsync(TableDraft draft, bool byDraft)
    {
        await trial.NeedAsync($"INSERT INTO {draft.Rows} SELECT * FROM {draft.Draft}");
        if (byDraft)
        {
            var kept = string.Concat(draft.KeptColumns.Select(column => ", " + Quote.Identifier(column)));
            await trial.NeedAsync($"INSERT INTO {draft.Keys} (tenet_t, tenet_n{kept}) SELECT tenet_t, tenet_n{kept} FROM {draft.Draft}");
        }

        foreach (var row in await trial.RowsAsync($"SELECT tenet_t, count(*) FROM {draft.Rows} GROUP BY tenet_t"))
        {
            draft.Made[int.Parse(row[0]!, CultureInfo.InvariantCulture)] = long.Parse(row[1]!, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Numbers what others may refer to.</summary>
    private async Task CountAsync(TableDraft draft)
    {
        if (draft.IsRoot && draft.Table.KeyColumns is [var id])
        {
            tenantValues = $"SELECT tenet_t, {Quote.Identifier(id)}::text FROM {draft.Keys}";
        }

        await trial.NeedAsync($"UPDATE {draft.Keys} AS k SET tenet_k = s.place FROM (SELECT tenet_n, row_number() OVER (PARTITION BY tenet_t ORDER BY tenet_n) AS place FROM {draft.Keys}) AS s WHERE s.tenet_n = k.tenet_n");
        await trial.NeedAsync(
            $"DELETE FROM pg_temp.tenet_counts WHERE p = {draft.Number}",
            $"INSERT INTO pg_temp.tenet_counts SELECT {draft.Number}, tenet_t, count(*) FROM {draft.Keys} GROUP BY tenet_t");
        if (draft.Total > 2000)
        {
            await trial.NeedAsync($"ANALYZE {draft.Keys}");
        }

        if (draft.Total > 0)
        {
            draft.Refused = draft.IsFull ? null : draft.Refused;
        }
    }

    private async Task<bool> FillTogetherAsync(IReadOnlyList<TableDraft> group, TableDraft? root)
    {
        foreach (var draft in group)
        {
            await DrawAsync(draft, root, (draft.Wanted * 3) + Few);
        }

        for (var attempt = 0; attempt < 3; attempt++)
        {
            // Whoever is left without a parent goes, and perhaps its children after it.
            for (var pass = 0; pass < 6; pass++)
            {
                await links.LinkAsync(group, root is null);
                var before = await CountAllAsync(group);
                foreach (var draft in group)
                {
                    await FilterAsync(draft, final: true);
                }

                if (await CountAllAsync(group) == before)
                {
                    break;
                }
            }

            if (await CountAllAsync(group) == 0 || group.Any(draft => !draft.Made.ContainsKey(0) && draft.Refused is { IsDuplicate: false }))
            {
                return false;
            }

            foreach (var draft in group)
            {
                await children.CountAsync(draft);
            }

            var parts = group.Select((draft, place) =>
                $"i{place} AS ({draft.Insert} SELECT {draft.GivenColumns} FROM {draft.Draft} ORDER BY tenet_n RETURNING 1)");
            var (_, problem) = await trial.RunAsync($"WITH {string.Join(", ", parts)} SELECT {string.Join(" + ", group.Select((_, place) => $"(SELECT count(*) FROM i{place})"))}");
            if (problem is null)
            {
                foreach (var draft in group)
                {
                    await KeepAsync(draft, byDraft: true);
                }

                return true;
            }

            foreach (var draft in group)
            {
                draft.Refused = Refusal.Of(problem);
                await RemoveDuplicatesAsync(draft);
            }

            if (!Refusal.Of(problem).IsDuplicate)
            {
                return false;
            }
        }

        return false;
    }

    // Checks refused some rows of a circle: now that there are parents, more are made as in any other table.
    private async Task CompleteAsync(IReadOnlyList<TableDraft> group, TableDraft? root)
    {
        foreach (var draft in group)
        {
            await CountAsync(draft);
        }

        root ??= group.FirstOrDefault(draft => draft.IsRoot);
        foreach (var draft in group.Where(draft => !draft.IsFull))
        {
            var others = draft.Inner.Where(item => item.Parent != draft).ToList();
            draft.Inner.RemoveAll(others.Contains);
            draft.Outer.AddRange(others);
            await FillOneAsync(draft, draft.IsRoot ? null : root);
            draft.Outer.RemoveAll(others.Contains);
            draft.Inner.AddRange(others);
            await CountAsync(draft);
        }
    }

    private async Task FillApartAsync(IReadOnlyList<TableDraft> group, TableDraft? root)
    {
        // Without the references that may be empty there is an order, or there is none at all.
        var open = group.ToList();
        foreach (var draft in group)
        {
            var needed = draft.Inner.Where(item => item.Parent == draft || item.Key.Columns.All(column => draft.Table.Column(column).NotNull)).ToList();
            draft.Inner.Clear();
            draft.Inner.AddRange(needed.Where(item => item.Parent == draft));
            draft.Outer.AddRange(needed.Where(item => item.Parent != draft));
        }

        while (open.Find(draft => !draft.Outer.Any(item => open.Contains(item.Parent))) is { } next)
        {
            open.Remove(next);
            if (Missing(next).FirstOrDefault() is { } missing)
            {
                next.Refused = missing;
                continue;
            }

            await FillOneAsync(next, root ?? group.FirstOrDefault(draft => draft.IsRoot && draft.Total > 0));
            await CountAsync(next);
        }
    }

    private async Task<long> CountAllAsync(IReadOnlyList<TableDraft> group)
    {
        var sum = 0L;
        foreach (var draft in group)
        {
            sum += await CountAsync(draft.Draft);
        }

        return sum;
    }

    private async Task<long> CountAsync(string table) => long.Parse((await trial.RowsAsync($"SELECT count(*) FROM {table}"))[0][0]!, CultureInfo.InvariantCulture);

}
