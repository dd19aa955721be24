namespace Tenet.Tests.Database.Drifting;

/// <summary>One statement that somebody runs on a live database, and what is to be found then.</summary>
/// <param name="Expected">Lines as <c>~ table public.tasks: row security</c>, sorted.</param>
/// <param name="Sql">The statement.</param>
/// <param name="Undo">Takes back what all databases of the server notice; null where only one does.</param>
internal sealed record HandMadeChange(IReadOnlyList<string> Expected, string Sql, string? Undo)
{
    private const string UndoMark = "-- undo: ";

    public static IReadOnlyList<HandMadeChange> All { get; } = [.. File.ReadAllText(Repository.Case("drift", "changes.sql")).Split("\n\n").Skip(1).Select(Parse)];

    private static HandMadeChange Parse(string block)
    {
        var lines = block.Trim().Split('\n');
        return new HandMadeChange(
            [.. lines.Where(line => line.StartsWith("-- ", StringComparison.Ordinal) && !line.StartsWith(UndoMark, StringComparison.Ordinal)).Select(line => line[3..]).Order(StringComparer.Ordinal)],
            string.Join('\n', lines.Where(line => !line.StartsWith("-- ", StringComparison.Ordinal))).TrimEnd(';'),
            lines.FirstOrDefault(line => line.StartsWith(UndoMark, StringComparison.Ordinal))?[UndoMark.Length..]);
    }
}
