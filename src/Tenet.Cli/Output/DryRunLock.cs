namespace Tenet.Cli.Output;

/// <summary>A lock that a statement took on a sandbox.</summary>
internal sealed record DryRunLock(string Place, string Relation, string Mode);
