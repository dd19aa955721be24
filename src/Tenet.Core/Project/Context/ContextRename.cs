namespace Tenet.Core.Project.Context;

/// <summary>A name in a context file that a migration changed.</summary>
/// <param name="File">The context file.</param>
/// <param name="Line">The line of the name.</param>
/// <param name="Column">The column as the file names it; null for the table or view itself.</param>
/// <param name="New">The name of today: of the table as people write it there, or of the column as the catalog stores it.</param>
public sealed record ContextRename(string File, int Line, string? Column, string New);
