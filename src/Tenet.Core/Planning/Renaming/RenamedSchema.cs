using Tenet.Core.Model;

namespace Tenet.Core.Planning.Renaming;

/// <summary>The present schema by its new names, and the steps that give them.</summary>
internal sealed record RenamedSchema(SchemaModel Model, IReadOnlyList<PlanStep> Steps);
