using Tenet.Core.Model;

namespace Tenet.Core.CodeModels;

/// <summary>The code of one target.</summary>
/// <param name="Files">Sorted by path.</param>
/// <param name="Findings">Sorted by kind and object.</param>
public sealed record GeneratedModels(ValueList<ModelFile> Files, ValueList<ModelFinding> Findings);
