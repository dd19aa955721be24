using System.Globalization;
using Tenet.Cli.Output;
using Tenet.Core.Running;
using Tenet.Postgres.Running;

namespace Tenet.Cli.Running;

/// <summary>Runs and states as lines of text.</summary>
internal static class RunText
{
    private static readonly TimeSpan WorthTelling = TimeSpan.FromSeconds(1);

    public static string Of(RanMigration ran)
    {
        var notes = new List<string>();
        if (ran.Steps > 1)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{ran.Steps} steps"));
        }

        if (ran.Tries > 1)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{ran.Tries} tries"));
        }

        if (ran.Took >= WorthTelling)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{ran.Took.TotalSeconds:0.0} s"));
        }

        return $"[green]{(ran.Back ? "taken back" : "applied")}[/] {Markup.Escape($"{ran.Migration.Version} {ran.Migration.Name}")}{(notes.Count > 0 ? $" [grey]({string.Join(", ", notes)})[/]" : "")}";
    }

    public static string Of(IndexProgress progress) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(progress.Index.Length > 0 ? progress.Index : "an index")} on {progress.Table}: {progress.Phase}{(progress.Total > 0 ? $", {100.0 * progress.Done / progress.Total:0} %" : "")}{(progress.Left is { } left ? $", {left.TotalSeconds:0} s left" : "")}");

    public static string Of(BackfillProgress progress) => string.Create(
        CultureInfo.InvariantCulture,
        $"filling {progress.Table}: {progress.Done:#,0} {(progress.Total > 0 ? $"of {(progress.Unit == "rows" ? "about " : "")}{progress.Total:#,0} " : "")}{progress.Unit}{(progress.Rate is { } rate ? $", {rate:#,0} a second" : "")}{(progress.Left is { } left ? $", {left.TotalSeconds:0} s left" : "")}");

    /// <summary>All migrations and how they stand.</summary>
    public static void Write(Terminal terminal, string database, DatabaseStatus status, bool verbose)
    {
        var counts = status.Migrations.GroupBy(item => item.State).OrderBy(group => group.Key).Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {LedgerWords.Of(group.Key)}"));
        terminal.Line($"[bold]{Markup.Escape(database)}[/]: {(status.Migrations.Count == 0 ? "no migrations" : string.Join(", ", counts))}{(status.HasLedger ? "" : " (no ledger yet)")}");
        foreach (var item in status.Migrations)
        {
            terminal.Line($"  {Mark(item.State)} {Markup.Escape($"{item.Version} {item.Name}")}{(verbose && item.Entry is { } entry ? $" [grey]{Markup.Escape(When(entry))}[/]" : "")}");
            if (item.State != MigrationState.Applied && item.Entry?.Error is { } error)
            {
                terminal.Line($"             [grey]last time: {Markup.Escape(error)}{(item.Entry.ErrorCode is { } code ? $" ({code})" : "")}[/]");
            }

            if (item.State == MigrationState.HalfWay)
            {
                var steps = item.Entry!.Steps;
                terminal.Line($"             [grey]{string.Join(", ", steps.Select(step => string.Create(CultureInfo.InvariantCulture, $"step {step.Number}{(step.Back ? " back" : "")} {LedgerWords.Of(step.State)}")))}[/]");
            }
        }
    }

    private static string When(LedgerEntry entry) => string.Create(
        CultureInfo.InvariantCulture, $"{LedgerWords.Of(entry.State)} {entry.FinishedAt ?? entry.StartedAt:yyyy-MM-dd HH:mm:ss} UTC by {entry.AppliedBy}, {entry.Source}");

    private static string Mark(MigrationState state)
    {
        var word = LedgerWords.Of(state).PadRight(10);
        return state switch
        {
            MigrationState.Applied => $"[green]{word}[/]",
            MigrationState.Pending => $"[yellow]{word}[/]",
            _ => $"[red]{word}[/]",
        };
    }
}
