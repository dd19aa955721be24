using Tenet.Core.Model;

namespace Tenet.Postgres.Running;

/// <summary>What a run did.</summary>
/// <param name="Ran">Migrations in the order in which they ran; none where there was nothing to do.</param>
public sealed record RunReport(ValueList<RanMigration> Ran);
