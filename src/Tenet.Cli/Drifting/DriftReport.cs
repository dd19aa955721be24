using Tenet.Core.Diffing;
using Tenet.Core.Drifting;
using Tenet.Core.Model;
using Tenet.Core.Running;

namespace Tenet.Cli.Drifting;

/// <summary>How a live database differs from what the project says of it.</summary>
/// <param name="Database">Its address, without a password.</param>
/// <param name="Project">The project's name.</param>
/// <param name="Sides">The two schemas.</param>
/// <param name="Standing">With which of the project's schemas it was compared.</param>
/// <param name="Changes">What differs; the project's facts stand before the database's.</param>
/// <param name="Places">Where differing facts are made, as file and line.</param>
internal sealed record DriftReport(string Database, string Project, DriftSides Sides, Standing Standing, IReadOnlyList<FactChange> Changes, IReadOnlyDictionary<FactId, string> Places)
{
    /// <summary>What neither side's reading covers. That Tenet's own ledger is no part of it, nobody asks.</summary>
    public IReadOnlyList<Notice> Notices => [.. Sides.Project.Notices.Union(Sides.Live.Notices).Where(notice => notice.What != $"schema {LedgerForm.Schema}")];

    public string? PlaceOf(FactChange change) => Places.GetValueOrDefault(change.Id);
}
