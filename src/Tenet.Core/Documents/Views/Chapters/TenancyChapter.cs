using Tenet.Core.Documents.Text;
using Tenet.Core.Model;
using Tenet.Core.Project;

namespace Tenet.Core.Documents.Views.Chapters;

/// <summary>How tenants are kept apart: what the project says and what the catalog holds; Markdown.</summary>
public sealed record TenancyChapter(
    string Selected, string Lead, IReadOnlyList<string> Notes, IReadOnlyList<string> Secured, string PolicySql, string ContextSql, string ContextNote, IReadOnlyList<string> Constraints,
    string Setting, string Column, ClaimView Isolated, ClaimView TenantRestore)
{
    private static readonly FactId Whole = new(FactKind.Schema, "", "public");

    internal static TenancyChapter Of(IReadOnlyList<TableView> tables, TenancySettings settings, SchemaScope scope, ClaimViews claims)
    {
        var secured = tables.Where(table => table.RowSecurity).ToList();
        var column = settings.Column ?? "";
        var bearing = tables.Where(table => table.Columns.Any(item => item.Name == column)).ToList();
        var open = bearing.Where(table => !table.RowSecurity && !settings.Platform.Contains(table.Name)).Select(table => MarkdownText.Code(table.Name)).ToList();
        var isolated = claims.OfAll("Tenants cannot reach each other's rows", [.. secured.Select(table => table.Fact)], Evidence.Claims.Isolated);
        var composite = tables.SelectMany(table => table.References.Where(relation => relation.Columns.Split(", ").Contains(column) && relation.Columns.Contains(',', StringComparison.Ordinal))).Count();
        var context = scope.Model.Of<Routine>().FirstOrDefault(routine => settings.Settings.Tenant is { } name && routine.Source?.Contains("set_config", StringComparison.Ordinal) == true && routine.Source.Contains(name, StringComparison.Ordinal));
        return new TenancyChapter(
            settings.Strategy switch { TenancyStrategy.RowLevelSecurity => $"Single DB with {MarkdownText.Code(column)}", TenancyStrategy.SchemaPerTenant => "Schema-per-tenant", _ => "none: the database has one tenant" },
            settings.Strategy switch
            {
                TenancyStrategy.RowLevelSecurity => $"Rows of all tenants stand in the same tables and are kept apart by row-level security. {Words.Count(bearing.Count, "table")} bear the tenant in {MarkdownText.Code(column)}; the tenants are the rows of {MarkdownText.Code(settings.Root ?? "–")}.",
                TenancyStrategy.SchemaPerTenant => "Each tenant has a schema of its own.",
                _ => "The project declares no tenants.",
            },
            [
                $"Row-level security is enabled on {secured.Count} of {Words.Count(tables.Count, "table")}, and forced for owners on {secured.Count(table => table.ForceRowSecurity)}",
                settings.Settings.Tenant is { } setting ? $"The session names the tenant in {MarkdownText.Code(setting)}" : "No session setting names the tenant",
                settings.AppRole is { } role ? $"The application connects as {MarkdownText.Code(role)}" : "The role of the application is not stated",
                .. open.Count > 0 ? new[] { $"Bear the tenant and have no row-level security: {string.Join(", ", open)}" } : [],
                .. settings.Platform.Count > 0 ? new[] { $"Belong to no tenant, by decision: {string.Join(", ", settings.Platform.Select(MarkdownText.Code))}" } : [],
                $"{isolated.Text}: {isolated.State}",
            ],
            [.. secured.Select(table => $"{MarkdownText.Code(table.Name)}: {(table.Policies.Count == 0 ? "no policy, so closed to all but roles that bypass row-level security" : string.Join("; ", table.Policies.Select(policy => $"{MarkdownText.Code(policy.Name)} ({MarkdownText.Inline(policy.Summary)})")))}{(table.ForceRowSecurity ? "" : "; not forced for the owner")}")],
            secured.Count == 0 ? "-- no table has row-level security" : (secured.FirstOrDefault(table => table.PartitionKey is null && table.Columns.Any(item => item.Name == column)) ?? secured[0]).PolicySql,
            context is not null ? TableSql.Function(context) : settings.Settings.Tenant is { } tenant ? $"SELECT set_config('{tenant.Replace("'", "''", StringComparison.Ordinal)}', $1, true);" : "-- no session setting",
            context is not null ? $"Function {MarkdownText.Code(Sql.Ddl.Names.Of(context))} sets the context" : "The application sets the context itself, for one transaction",
            [
                composite == 0 ? "No foreign key carries the tenant" : $"{Words.Count(composite, "foreign key")} carry {MarkdownText.Code(column)}, so that a row refers to rows of its own tenant only",
                $"{Words.Count(tables.Sum(table => table.Checks.Count), "check constraint")} hold row by row",
            ],
            settings.Settings.Tenant ?? "app.tenant_id",
            column,
            isolated,
            claims.Of("Restore of one tenant", Whole, Evidence.Claims.TenantRestored));
    }
}
