namespace Tenet.Core.Documents.Views;

/// <summary>A table on its way out.</summary>
public sealed record DeprecationView(string Since, string Replacement, string Reason, string Migration, string Drop);
