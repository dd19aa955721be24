using Tenet.Core.Project.Context;
using Tenet.Core.Project.Ids;

namespace Tenet.Core.Project.References;

/// <summary>A tie between a table or view and an id of another document, as documents print it.</summary>
/// <param name="Table">The table or view with its id.</param>
/// <param name="Related">What the context file says.</param>
/// <param name="Sibling">The heading that it leads to; null where no file has it.</param>
/// <param name="File">The context file.</param>
public sealed record CrossReference(AssignedId Table, RelatedId Related, SiblingId? Sibling, string File)
{
    public string Place => $"{File}:{Related.Line}";

    /// <summary>The letters of the other id: <c>API</c>, <c>UJ</c>, <c>BR</c>, <c>TEST</c>.</summary>
    public string Kind => Related.Id[..Related.Id.IndexOf('-', StringComparison.Ordinal)];
}
