using Tenet.Core.Documents.Views;

namespace Tenet.Core.Documents.Site;

/// <summary>A column on the page of its table.</summary>
/// <param name="Column">It.</param>
/// <param name="Anchor">Its place on the page.</param>
/// <param name="Targets">Columns that it refers to.</param>
/// <param name="Type">The place of its type, where that has one.</param>
public sealed record ColumnLine(ColumnView Column, string Anchor, IReadOnlyList<SiteLink> Targets, string Type);
