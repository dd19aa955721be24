using Tenet.Core.History;

namespace Tenet.Tests.Database.History;

/// <summary>A history in words, to compare it with what is expected.</summary>
internal static class Told
{
    /// <summary>What the migration at <paramref name="step"/> (from 1) did, one line an event: <c>renamed table public.b from a</c>.</summary>
    public static IReadOnlyList<string> Events(this SchemaHistory history, int step) =>
        [.. history.Of(history.Steps[step - 1]).Select(Line)];

    /// <summary>Why the migration breaks clients; empty where it does not.</summary>
    public static IReadOnlyList<string> Breaks(this SchemaHistory history, int step) =>
        [.. history.Of(history.Steps[step - 1]).Where(item => item.Breaking is not null).Select(item => $"{item.Id}: {item.Breaking}")];

    private static string Line(HistoryEvent item)
    {
        var attributes = string.Join(", ", item.Attributes.Select(attribute => attribute.Name));
        return $"{item.Kind.ToString().ToLowerInvariant()} {item.Id}"
            + (item.OldId is { } old ? $" from {old.Path}" : "")
            + (attributes.Length > 0 ? $": {attributes}" : "");
    }
}
