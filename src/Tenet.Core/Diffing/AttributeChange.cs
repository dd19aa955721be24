namespace Tenet.Core.Diffing;

/// <summary>One attribute that differs, with both values as text; null means that there is none.</summary>
/// <param name="Name">The attribute in words: <c>row security</c>, <c>identity increment</c>.</param>
public sealed record AttributeChange(string Name, string? Before, string? After);
