namespace Tenet.Core.Documents.Views;

/// <summary>An enum type.</summary>
public sealed record EnumView(string Name, string Title, string Sql, string Comment, IReadOnlyList<string> Labels);
