namespace Tenet.Core.Documents.Views;

/// <summary>A named object with its statement.</summary>
public sealed record SqlView(string Name, string Sql, string Summary);
