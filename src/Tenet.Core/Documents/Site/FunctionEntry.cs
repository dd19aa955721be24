namespace Tenet.Core.Documents.Site;

/// <summary>A function or procedure.</summary>
public sealed record FunctionEntry(string Name, string Arguments, string Anchor, string Returns, string Language, IReadOnlyList<string> Traits, string Comment, string Sql, IReadOnlyList<SiteLink> UsedBy);
