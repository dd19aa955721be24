using System.Globalization;
using Tenet.Cli.Output;
using Tenet.Core.Errors;

namespace Tenet.Cli.Seeding;

/// <summary>What a run of <c>tenet seed</c> made, for people.</summary>
internal static class SeedSummary
{
    public static void Write(Terminal terminal, SeedReport report)
    {
        foreach (var missing in report.Missing)
        {
            terminal.Warn($"{missing.Table} has no row: {(missing.Constraint is { } name ? $"{name}: " : "")}{missing.Words} ({ErrorCode.SeedIncomplete.Id})");
            terminal.Warn($"  write one into db/samples/{missing.Table.Name}.sql: {missing.Sample}");
        }

        var made = string.Create(CultureInfo.InvariantCulture, $"{report.Rows:N0} rows in {report.Tables.Count(table => table.Rows > 0)} of {report.Tables.Count} tables{(report.HasTenants ? $" for {report.Request.Tenants} tenants" : "")}");
        if (report.IsPrinted)
        {
            // The script is the result.
            terminal.Say(made);
            return;
        }

        terminal.Line(made);
        if (report.Loaded is 0)
        {
            terminal.Line("these rows are there already, nothing was loaded");
        }
        else if (report.Loaded is { } loaded)
        {
            terminal.Line(string.Create(CultureInfo.InvariantCulture, $"loaded {loaded:N0} rows"));
            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"made up in {report.Making.TotalSeconds:0.0} s, loaded in {report.Loading.TotalSeconds:0.0} s: {loaded / Math.Max(0.001, report.Loading.TotalSeconds):N0} rows/s loaded, {loaded / Math.Max(0.001, (report.Loading + report.Making).TotalSeconds):N0} rows/s in all"));
        }

        foreach (var path in report.Written)
        {
            terminal.Line($"wrote {Markup.Escape(path)}");
        }
    }
}
