namespace Tenet.Core.Documents.Checking;

/// <summary>One thing that a document says: a row of a table, an item of a list, a line of code, a sentence.</summary>
/// <param name="Section">The headings above it, outermost first.</param>
/// <param name="Key">What it is about, among its like: a row's first cell, an item's first name.</param>
/// <param name="Text">All of it.</param>
/// <param name="Cells">The cells of a row by their column's head; empty for others.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Subject">What the SQL around a line of code makes or changes, e.g. <c>public.is_member</c>; empty for others.</param>
internal sealed record Statement(string Section, string Key, string Text, IReadOnlyList<(string Head, string Value)> Cells, StatementKind Kind, string Subject = "");
