using Tenet.Core.Model;
using Tenet.Core.Project.Ids;

namespace Tenet.Core.Project.Context;

/// <summary>Context files tied to the objects of a schema.</summary>
/// <param name="Context">What is said about each table, view and column under its name of today.</param>
/// <param name="Planned">Files about what is to come and is not there yet.</param>
/// <param name="Orphans">Words about what is not there.</param>
/// <param name="Renames">Names in files that are to be rewritten, see <see cref="ContextEdit"/>.</param>
/// <param name="Names">Names that the registry must remember.</param>
public sealed record BoundContext(
    ProjectContext Context, ValueList<ObjectContext> Planned, ValueList<ContextOrphan> Orphans, ValueList<ContextRename> Renames, ValueList<KnownName> Names)
{
    public static BoundContext Empty { get; } = new(ProjectContext.Empty, [], [], [], []);
}
