using Tenet.Core.Documents.Regions;
using Tenet.Core.Project;

namespace Tenet.Core.Documents;

/// <summary>A document as it is to be.</summary>
/// <param name="Path">Relative to the project.</param>
/// <param name="Form">Its form; null for a file written along with the outline.</param>
/// <param name="Text">The whole file.</param>
/// <param name="Existing">The file as it stands, or null.</param>
/// <param name="Orphans">Human text whose object is gone, kept at the end.</param>
/// <param name="Edit">What was done to the file by hand.</param>
public sealed record GeneratedDocument(string Path, DocumentForm? Form, string Text, string? Existing, IReadOnlyList<ProseRegion> Orphans, HandEdit Edit)
{
    public bool IsTrue => Existing == Text;
}
