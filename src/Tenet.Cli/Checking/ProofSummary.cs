namespace Tenet.Cli.Checking;

/// <summary>What came of executing a promise.</summary>
/// <param name="Passed">It is kept.</param>
/// <param name="Words">How much was tried, or what is against it.</param>
internal sealed record ProofSummary(bool Passed, string Words);
