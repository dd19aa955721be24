using Tenet.Core.Errors;

namespace Tenet.Cli.Fleets;

/// <summary>What became of a target.</summary>
/// <param name="Target">The target.</param>
/// <param name="Result">What became of it.</param>
/// <param name="Ran">How many migrations ran.</param>
/// <param name="Took">How long it took.</param>
/// <param name="Error">What stopped it.</param>
internal sealed record FleetOutcome(FleetTarget Target, FleetResult Result, int Ran, TimeSpan Took, TenetException? Error);
