using System.Globalization;
using System.Text;
using Tenet.Core.Importing.Finishing;
using Tenet.Core.Model;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Importing.Writing;

/// <summary>A <c>tenet.yml</c> that says what the import went by.</summary>
internal static class ProjectText
{
    public static DumpFile Of(Workshop shop, SchemaModel model)
    {
        var text = new StringBuilder();
        if (shop.Schema.Fields.GetValueOrDefault("project") is { Length: > 0 } name)
        {
            text.Append("project: ").Append(Yaml.Text(EntityName.Snake(name).Replace('_', '-'))).Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"postgres:\n  version: {shop.Options.ServerVersion / 10000}\n");
        if (shop.Schema.Roles.Count > 0)
        {
            text.Append("  roles: [").Append(string.Join(", ", shop.Schema.Roles.Order(StringComparer.Ordinal).Select(Yaml.Text))).Append("]\n");
        }

        text.Append("schema: db/schema\n");
        if (shop.Tenancy is { } tenancy)
        {
            text.Append("tenancy:\n  strategy: row-level-security\n");
            text.Append("  root: ").Append(tenancy.Root.Name).Append("\n  column: ").Append(tenancy.Column).Append('\n');
            text.Append("  settings: { tenant: ").Append(Yaml.Text(tenancy.Setting)).Append(" }\n");
            var platform = model.Of<Table>().Where(table => table.PartitionOf is null && table.Id != tenancy.Root && !tenancy.Owned.Contains(table.Id)).Select(table => Yaml.Text(table.Name)).ToList();
            text.Append(platform.Count > 0 ? $"  platform: [{string.Join(", ", platform)}]\n" : "");
        }

        if (!shop.Options.IsBare)
        {
            text.Append("conventions:\n  ids: ").Append(shop.Ids).Append('\n');
            var soft = shop.Options.Settings.Conventions.SoftDelete ?? shop.Schema.SoftDelete.Select(item => item.Way).FirstOrDefault();
            text.Append(soft is null ? "" : $"  soft_delete: {Yaml.Text(soft)}\n");
            var audit = shop.Options.Settings.Conventions.Audit is { Count: > 0 } agreed ? agreed.ToList() : [.. shop.Schema.Standards.SelectMany(standard => standard.Columns).Select(column => column.Name).Distinct()];
            text.Append("  audit: [").Append(string.Join(", ", (audit.Count > 0 ? audit : ["created_at", "updated_at"]).Select(Yaml.Text))).Append("]\n");
        }

        return new DumpFile("tenet.yml", text.ToString());
    }
}
