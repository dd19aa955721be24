namespace Tenet.Core.Documents.Views;

/// <summary>A piece of code and its language, as a fenced block names it.</summary>
public sealed record CodeText(string Language, string Text);
