namespace Tenet.Postgres.Running;

/// <summary>How far a backfill is.</summary>
/// <param name="Table">Whose rows are filled.</param>
/// <param name="Unit"><c>rows</c> or <c>pages</c> that it has walked over.</param>
/// <param name="Done">How many.</param>
/// <param name="Total">How many there are, of rows as the server estimates them; 0 where it never did.</param>
/// <param name="Rate">How many a second, since it was first heard of; null until then.</param>
/// <param name="Left">How long it takes on at that rate; null where that is not known.</param>
public sealed record BackfillProgress(string Table, string Unit, long Done, long Total, double? Rate, TimeSpan? Left);
