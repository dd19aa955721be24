namespace Tenet.Core.Documents.Diagrams;

/// <summary>A foreign key between two boxes, or what a view reads.</summary>
/// <param name="Parent">The box referred to.</param>
/// <param name="Child">The box that refers.</param>
/// <param name="ParentRow">The row of the parent at which it ends; -1 for its title.</param>
/// <param name="ChildRow">The row of the child; -1 for its title.</param>
/// <param name="Label">What is said of it.</param>
internal sealed record DiagramEdge(int Parent, int Child, int ParentRow, int ChildRow, string Label)
{
    public bool IsOptional { get; init; }

    public bool IsOneToOne { get; init; }

    /// <summary>A view reads the parent: no key, no number.</summary>
    public bool IsRead { get; init; }
}
