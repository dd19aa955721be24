namespace Tenet.Postgres.Observation;

/// <summary>The first few of many names.</summary>
internal static class Some
{
    private const int Few = 5;

    public static string Of<T>(IReadOnlyCollection<T> names) => string.Join(", ", names.Take(Few)) + (names.Count > Few ? $" and {names.Count - Few} more" : "");
}
