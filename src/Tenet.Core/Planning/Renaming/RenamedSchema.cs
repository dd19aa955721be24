using Tenet.Core.Model;

namespace Tenet.Core.Planning.Renaming;

/// <summary>The present schema by its new names, and the steps that give them.</summary>
public sealed record RenamedSchema(SchemaModel Model, IReadOnlyList<PlanStep> Steps);
