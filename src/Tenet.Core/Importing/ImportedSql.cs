namespace Tenet.Core.Importing;

/// <summary>SQL of a document: it is run, never parsed.</summary>
/// <param name="Text">One or more statements, or a fragment of one.</param>
/// <param name="Place">The line where the text begins.</param>
/// <param name="Context">The words around it: headings and the sentence that introduces it.</param>
public sealed record ImportedSql(string Text, Place Place, string Context)
{
    /// <summary>What is computed, where this adds a computed column.</summary>
    public ComputedColumn? Computed { get; init; }

    /// <summary>The line of a character of the text.</summary>
    public Place PlaceAt(int offset) => Place with { Line = Place.Line + Text.AsSpan(0, offset).Count('\n') };
}
