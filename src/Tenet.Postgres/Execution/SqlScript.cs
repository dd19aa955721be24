namespace Tenet.Postgres.Execution;

/// <summary>SQL with the place it came from, which errors name.</summary>
/// <param name="Path">As the user shall read it.</param>
/// <param name="Text">One or more statements.</param>
/// <param name="FirstLine">The line of the file where <paramref name="Text"/> begins: a migration's down part does not begin at 1.</param>
public sealed record SqlScript(string Path, string Text, int FirstLine = 1);
