using Tenet.Core.Evidence;
using Tenet.Core.Model;

namespace Tenet.Core.Isolation;

/// <summary>What became of one attack on one object.</summary>
/// <param name="Object">What was attacked.</param>
/// <param name="Attack">The attack's id.</param>
/// <param name="Verdict">How it ended.</param>
/// <param name="Reason">The leak, or why nobody can say; null where it was withstood.</param>
public sealed record AttackResult(FactId Object, string Attack, Verdict Verdict, string? Reason)
{
    /// <summary>Who made it, where it went through.</summary>
    public string? Persona { get; init; }

    /// <summary>For psql: shows the leak on a database with that schema and these rows.</summary>
    public string? Script { get; init; }

    /// <summary>Why it is meant so, as the profile says; the verdict counts as withstood then.</summary>
    public string? Accepted { get; init; }

    public string Family => Attack[..Attack.IndexOf('/', StringComparison.Ordinal)];
}
