namespace Tenet.Core.Importing;

/// <summary>How long rows are kept.</summary>
internal sealed record ImportedRetention(string Table, string Period, Place Place);
