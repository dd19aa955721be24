using Tenet.Core.Model;
using Tenet.Core.Project.Context;

namespace Tenet.Core.Project.Ids;

/// <summary>The stable id of a table or view, and the category that its number tells.</summary>
public sealed record AssignedId(FactId Object, StableId Id, ObjectCategory Category);
