namespace Tenet.Core.Documents.Site;

/// <summary>All functions and procedures.</summary>
public sealed record FunctionsPage(IReadOnlyList<FunctionEntry> Functions);
