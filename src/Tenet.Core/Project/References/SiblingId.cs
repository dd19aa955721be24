using Tenet.Core.Model;
using Tenet.Core.Project.Context;

namespace Tenet.Core.Project.References;

/// <summary>An id of the team's own documents: what begins a heading.</summary>
/// <param name="Id">E.g. <c>API-045</c>.</param>
/// <param name="Title">The rest of the heading.</param>
/// <param name="File">Relative to the project.</param>
/// <param name="Line">The line of the heading.</param>
/// <param name="Tables">The tables that the text below names.</param>
public sealed record SiblingId(StableId Id, string Title, string File, int Line, ValueList<TableMention> Tables)
{
    public string Place => $"{File}:{Line}";

    /// <summary>Where a link to the heading leads: <c>#api-045-create-a-task</c>.</summary>
    public string Anchor => HeadingAnchor.Of(Title.Length > 0 ? $"{Id}: {Title}" : Id.ToString());
}
