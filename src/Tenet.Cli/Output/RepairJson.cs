namespace Tenet.Cli.Output;

/// <summary>What <c>migrate repair --database</c> corrected, in JSON.</summary>
internal sealed record RepairJson(string Database, IReadOnlyList<string> Applied, IReadOnlyList<string> Forgotten, int? Step);
