using System.Text.Json;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Bench.Plan;

/// <summary>How many statements a program found, told from what it printed: an empty answer is soon given.</summary>
internal static class StatementCount
{
    public static int OfSql(string output) => StatementSplitter.Split(output).Count;

    public static int OfDiff(string output) => Length(output, "changes");

    public static int OfPlan(string output) => Length(output, "steps");

    /// <summary>pg-delta's <c>diff</c>: a list in words that ends in the number.</summary>
    public static int OfDeltas(string output) =>
        output.LastIndexOf("Total: ", StringComparison.Ordinal) is >= 0 and var at && int.TryParse(output.AsSpan(at + 7).ToString().Split(' ')[0], out var count) ? count : 0;

    /// <summary>pg-delta's <c>plan</c>.</summary>
    public static int OfActions(string output) => Length(output, "actions");

    private static int Length(string json, string list)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty(list).GetArrayLength();
    }
}
