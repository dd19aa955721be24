using System.Globalization;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Seeding;

/// <summary>In which pieces rows are loaded, and what is said before each.</summary>
internal static class SeedOrder
{
    /// <summary>Rows of a table that are loaded at once.</summary>
    /// <param name="draft">The table.</param>
    /// <param name="fill">Where it was filled.</param>
    /// <param name="byTenant">Under the settings of a tenant each, whether or not triggers need it.</param>
    public static IEnumerable<(string? Before, string Condition)> Parts(TableDraft draft, SeedFill fill, bool byTenant = false)
    {
        if (draft.Table.DeferrableTriggers.Count > 0 && draft.Careful)
        {
            yield return ($"SET CONSTRAINTS {string.Join(", ", draft.Table.DeferrableTriggers)} DEFERRED", "false");
        }

        if ((!draft.Careful && !byTenant) || !draft.IsBound || fill.TenantSetting is not { } setting || fill.TenantKeys.Count == 0)
        {
            yield return (null, "true");
            yield break;
        }

        foreach (var (tenant, key) in fill.TenantKeys)
        {
            yield return ($"SELECT pg_catalog.set_config({Quote.Literal(setting)}, {Quote.Literal(key)}, true)", string.Create(CultureInfo.InvariantCulture, $"tenet_t = {tenant}"));
        }
    }

    /// <summary>Sequences go on behind the numbers that were given.</summary>
    public static IEnumerable<string> Sequences(TableDraft draft) => draft.Given.Where(column => column.Sequence is not null).Select(column =>
        $"SELECT pg_catalog.setval({Quote.Literal(column.Sequence!)}, max({Quote.Identifier(column.Name)})) FROM {draft.Table.Path} HAVING max({Quote.Identifier(column.Name)}) > 0");

    /// <summary>Tables that need each other and were filled one by one: parents first.</summary>
    public static IEnumerable<TableDraft> OfGroup(IReadOnlyList<TableDraft> group)
    {
        var open = group.ToList();
        while (open.Count > 0)
        {
            var next = open.Find(draft => !draft.Outer.Any(item => item.Parent != draft && open.Contains(item.Parent))) ?? open[0];
            open.Remove(next);
            yield return next;
        }
    }

    /// <summary>Numbers are given to a column that the server numbers by itself.</summary>
    public static bool HasIdentity(TableDraft draft) => draft.Given.Any(column => column is { Sequence: not null, Default: null });
}
