namespace Tenet.Core.Rules.Places;

/// <summary>SQL with the place it came from.</summary>
/// <param name="Path">As the user shall read it.</param>
/// <param name="Text">One or more statements.</param>
/// <param name="FirstLine">The line of the file where the text begins.</param>
public sealed record ScriptText(string Path, string Text, int FirstLine);
