namespace Tenet.Core.Project;

/// <summary>What the findings of a rule count in this project.</summary>
/// <param name="Rule">The rule's id, or its family.</param>
/// <param name="Word"><c>off</c>, <c>note</c>, <c>warning</c> or <c>error</c>.</param>
/// <param name="Place">File and line.</param>
public sealed record LintSeverity(string Rule, string Word, string Place);
