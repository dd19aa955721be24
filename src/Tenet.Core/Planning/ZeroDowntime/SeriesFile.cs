namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>One migration of a series.</summary>
/// <param name="Phase">The phase that it belongs to; a phase has several where its steps cannot be committed together.</param>
/// <param name="Up">The way there, one transaction or one statement outside of any.</param>
/// <param name="Down">The way back of this file alone.</param>
public sealed record SeriesFile(SeriesPhase Phase, MigrationPlan Up, MigrationPlan Down);
