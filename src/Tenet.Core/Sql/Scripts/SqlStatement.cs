namespace Tenet.Core.Sql.Scripts;

/// <summary>One statement of a script, as it was written, without its semicolon.</summary>
/// <param name="Text">From the first word to the last token: comments before and after belong to no statement.</param>
/// <param name="Line">The line of the first word, from 1.</param>
/// <param name="Offset">Where the first word stands in the script, in UTF-16 units from 0.</param>
public sealed record SqlStatement(string Text, int Line, int Offset);
