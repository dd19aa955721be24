namespace Tenet.Postgres.Catalog.Reading;

/// <summary>Text that the server wrote from a stored expression, in the form that lasts.</summary>
/// <remarks>
/// What the server wrote can come out differently once it was read back. Without this a schema would differ from its own dump.
/// </remarks>
internal static class DeparsedText
{
    /// <summary>The text as it would be after it was read back once.</summary>
    public static string Settle(string text) => NestedConditions.Settle(VarcharLists.Settle(text));
}
