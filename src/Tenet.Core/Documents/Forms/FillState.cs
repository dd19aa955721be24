namespace Tenet.Core.Documents.Forms;

/// <summary>The document that is being filled.</summary>
/// <param name="Path">Relative to the project.</param>
/// <param name="Prose">The human text of an id.</param>
internal sealed record FillState(string Path, Func<string, string> Prose)
{
    /// <summary>Ids of human text that the document has a place for.</summary>
    public HashSet<string> Places { get; } = new(StringComparer.Ordinal);
}
