namespace Tenet.Core.Documents.Regions;

/// <summary>Text of a person within a document.</summary>
/// <param name="Id">What it belongs to: <c>outline.rationale</c>, or with the stable id of an object <c>DBT-004.context</c>.</param>
/// <param name="Text">All between the lines of its markers, as it stands there; ends in a line break unless it is empty.</param>
/// <param name="Line">The line of the start marker, from 1.</param>
public sealed record ProseRegion(string Id, string Text, int Line);
