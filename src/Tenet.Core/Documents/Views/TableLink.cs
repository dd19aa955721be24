using Tenet.Core.Model;

namespace Tenet.Core.Documents.Views;

/// <summary>A table or view as others refer to it.</summary>
/// <param name="Name">Its name, with the schema unless that is <c>public</c>.</param>
/// <param name="Id">Its stable id, or empty.</param>
/// <param name="Anchor">The anchor of its section in the reference by ids.</param>
/// <param name="Entity">Its name in a diagram.</param>
/// <param name="Fact">The table or view.</param>
public sealed record TableLink(string Name, string Id, string Anchor, string Entity, FactId Fact)
{
    /// <summary>The id where there is one, else the name.</summary>
    public string Short => Id.Length > 0 ? Id : Name;
}
