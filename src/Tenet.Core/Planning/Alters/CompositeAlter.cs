using Tenet.Core.Model;

namespace Tenet.Core.Planning.Alters;

/// <summary>Its attributes are steps of their own.</summary>
internal sealed class CompositeAlter : AlterOf<CompositeType>
{
    protected override CompositeType Rest(CompositeType before, CompositeType after) => after;

    protected override IEnumerable<string> Write(CompositeType before, CompositeType after, AlterContext context) => [];
}
