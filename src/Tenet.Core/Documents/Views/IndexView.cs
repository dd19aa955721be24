namespace Tenet.Core.Documents.Views;

/// <summary>An index of its own or behind a key.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its keys and what limits it, e.g. <c>status WHERE deleted_at IS NULL</c>.</param>
/// <param name="Type">E.g. <c>Partial B-tree</c>.</param>
/// <param name="Purpose">The comment, else what it follows from.</param>
/// <param name="Notes">What else is to be known.</param>
/// <param name="IsKey">It stands behind a primary key, unique or exclusion constraint.</param>
/// <param name="IsPrimary">It stands behind the primary key.</param>
/// <param name="IsUnique">No two rows share its keys.</param>
/// <param name="IsPartial">It covers some rows only.</param>
/// <param name="IsText">It serves full-text search.</param>
/// <param name="First">The leading columns up to the first expression.</param>
public sealed record IndexView(
    string Name, string Columns, string Type, string Purpose, string Notes, bool IsKey, bool IsPrimary, bool IsUnique, bool IsPartial, bool IsText, IReadOnlyList<string> First);
