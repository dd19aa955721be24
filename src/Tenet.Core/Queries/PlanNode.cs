using System.Text.Json;
using Tenet.Core.Model;

namespace Tenet.Core.Queries;

/// <summary>A node of a plan that ran, as <c>EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON)</c> tells it.</summary>
/// <param name="Type">E.g. <c>Index Scan</c>.</param>
/// <param name="Relation">The table that it reads, qualified; null where it reads none.</param>
/// <param name="Index">The index that it goes by.</param>
/// <param name="Read">Rows that it looked at in all its runs; 0 where it reads no table.</param>
/// <param name="Returned">Rows that it gave on.</param>
/// <param name="Filter">What it asks of each row that it has found; null for nothing.</param>
/// <param name="Buffers">Pages that it and all below it touched.</param>
/// <param name="Children">What it takes rows from, and what is worked out once before it.</param>
public sealed record PlanNode(string Type, string? Relation, string? Index, long Read, long Returned, string? Filter, long Buffers, ValueList<PlanNode> Children)
{
    private static readonly string[] Filters = ["Filter", "Join Filter", "One-Time Filter"];

    /// <summary>It and all below it.</summary>
    public IEnumerable<PlanNode> All => Children.SelectMany(child => child.All).Prepend(this);

    /// <summary>What kind of node stands where, over which tables and indexes: two plans of one shape do the same.</summary>
    public string Shape => $"{Type}{(Index is not null ? $" {Index}" : Relation is not null ? $" {Relation}" : "")}{(Children.Count == 0 ? "" : $" ({string.Join(", ", Children.Select(child => child.Shape))})")}";

    /// <param name="json">What <c>EXPLAIN</c> returned.</param>
    public static PlanNode Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement[0].GetProperty("Plan"));
    }

    private static PlanNode Of(JsonElement node)
    {
        var loops = Number(node, "Actual Loops");
        var relation = Text(node, "Relation Name");
        var (rows, thrown) = (Number(node, "Actual Rows"), Number(node, "Rows Removed by Filter") + Number(node, "Rows Removed by Index Recheck"));
        return new PlanNode(
            Text(node, "Node Type")!,
            relation is null ? null : $"{Text(node, "Schema")}.{relation}",
            Text(node, "Index Name"),
            relation is null ? 0 : (long)Math.Ceiling((rows + thrown) * loops),
            (long)Math.Ceiling(rows * loops),
            Filters.Select(name => Text(node, name)).FirstOrDefault(text => text is not null),
            (long)(Number(node, "Shared Hit Blocks") + Number(node, "Shared Read Blocks")),
            node.TryGetProperty("Plans", out var children) ? children.EnumerateArray().Select(Of).ToValueList() : []);
    }

    private static string? Text(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? value.GetString() : null;

    // Averages of the loops have fractions since 18.
    private static double Number(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? value.GetDouble() : 0;
}
