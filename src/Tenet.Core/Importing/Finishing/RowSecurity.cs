using Tenet.Core.Importing.Reading;
using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Importing.Finishing;

/// <summary>Row security, forced, with a policy that lets nothing through where no tenant is set.</summary>
internal sealed class RowSecurity : IStep
{
    private const string PolicyName = "tenant_isolation";

    public void Apply(Workshop shop)
    {
        if (shop.Tenancy is not { } tenancy)
        {
            return;
        }

        Tell(shop, tenancy);
        var name = shop.Tables.SelectMany(shop.Of<Policy>).Where(policy => Condition(policy).Contains(tenancy.Setting, StringComparison.Ordinal)).Select(policy => policy.Name).GroupBy(name => name).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key ?? PolicyName;
        foreach (var table in shop.Tables.Where(table => tenancy.Owned.Contains(table.Id) || table.Id == tenancy.Root))
        {
            if (table is { RowSecurity: true, ForceRowSecurity: true } && shop.Of<Policy>(table).Any(policy => IsSound(policy, tenancy)))
            {
                continue;
            }

            foreach (var statement in shop.Of<Policy>(table).Where(policy => SqlWords.Calls(Condition(policy), "current_setting").Any()))
            {
                shop.Remove(statement);
            }

            var column = table.Id == tenancy.Root ? shop.KeyColumn(table) : tenancy.Column;
            var type = shop.Column(table, column)?.Type ?? shop.KeyType;
            shop.Put(table with { RowSecurity = true, ForceRowSecurity = true });
            shop.Put(new Policy { Schema = table.Schema, Table = table.Name, Name = name, Command = "all", Using = Text(column, tenancy.Setting, type), WithCheck = Text(column, tenancy.Setting, type) });
            shop.Notes.Add($"row security, forced, with the policy {name}", table.Name);
        }
    }

    /// <summary>Where the setting is not there or empty, no row matches; without the two guards every query would fail.</summary>
    public static string Text(string column, string setting, string type) =>
        $"{Quote.Identifier(column)} = (SELECT NULLIF(current_setting({Quote.Literal(setting)}, true), '')::{type})";

    // SQL of the documents that already finds nothing where no tenant is set needs no other.
    private static bool IsSound(Policy policy, TenancyPlan tenancy) =>
        SqlWords.Calls(Condition(policy), "current_setting").ToList() is { Count: > 0 } calls && calls.TrueForAll(call => call.Constant == tenancy.Setting && call.More > 0);

    private static void Tell(Workshop shop, TenancyPlan tenancy)
    {
        var bare = shop.Schema.Policies.Where(policy => SqlWords.Calls(policy.Sql, "current_setting").Any(call => call.More == 0)).Select(policy => policy.Place)
            .Concat(shop.Schema.Sql.SelectMany(sql => SqlWords.Calls(sql.Text, "current_setting").Where(call => call.More == 0).Select(call => sql.Place with { Line = sql.Place.Line + sql.Text.AsSpan(0, call.Offset).Count('\n') }))).ToList();
        if (bare.Count > 0)
        {
            shop.Notes.Contradict("setting-may-be-missing", "current_setting(name) fails where the setting was never set, and gives '' after a transaction that set it, which is no uuid: queries fail instead of finding nothing.", "Policies use NULLIF(current_setting(name, true), '').", bare);
        }

        foreach (var sql in shop.Schema.Sql)
        {
            foreach (var call in SqlWords.Calls(sql.Text, "set_config").Where(call => call.Last == "false"))
            {
                shop.Notes.Contradict("tenant-set-for-session", $"set_config('{call.Constant}', …, false) outlives the transaction: the next user of a pooled connection inherits the tenant.", "The function was kept as it is written. Pass true, and set the tenant in each transaction.", sql.Place with { Line = sql.Place.Line + sql.Text.AsSpan(0, call.Offset).Count('\n') });
            }
        }

        var enabled = shop.Schema.Security.Select(security => security.Place).Concat(shop.Tables.Where(table => table is { RowSecurity: true, ForceRowSecurity: false }).Select(table => shop.InSql(table.Name, "row level security")).OfType<Place>()).ToList();
        if (enabled.Count > 0)
        {
            shop.Notes.Contradict("row-security-not-forced", "Row security that is only enabled does not bind the table's owner, nor a superuser or a role with BYPASSRLS.", "Enabled and forced; the application must connect as neither.", enabled);
        }

        if (shop.Schema.Security.Count > 0)
        {
            var listed = shop.Schema.Security.SelectMany(security => security.Tables).Select(shop.Table).OfType<Table>().Select(table => table.Id).ToHashSet();
            var left = shop.Tables.Where(table => (tenancy.Owned.Contains(table.Id) || table.Id == tenancy.Root) && !listed.Contains(table.Id)).Select(table => table.Name).ToList();
            if (left.Count > 0)
            {
                shop.Notes.Contradict("row-security-incomplete", $"{string.Join(", ", left)} hold rows of tenants and are not on the list of tables with row security.", "Row security was written for them too.", shop.Schema.Security.Select(security => security.Place));
            }
        }
    }

    private static string Condition(Policy policy) => policy.Using ?? policy.WithCheck ?? "";
}
