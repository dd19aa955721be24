namespace Tenet.Cli.Output;

/// <summary>What <c>migrate repair</c> says: where the record is and how many files it holds.</summary>
internal sealed record RecordJson(string Path, int Files);
