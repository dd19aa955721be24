using Tenet.Core.Isolation;
using Tenet.Core.Model;

namespace Tenet.Postgres.Isolation;

/// <summary>An attempt, and what it is for.</summary>
internal sealed record PlannedAttempt(Attack Attack, FactId Target, Attempt Attempt);
