using Tenet.Core.Model;

namespace Tenet.Core.CodeModels.Entities;

/// <summary>All that models are written of, by name.</summary>
internal sealed record EntitySet(ValueList<Entity> Entities, ValueList<EnumType> Enums, ValueList<ModelFinding> Findings);
