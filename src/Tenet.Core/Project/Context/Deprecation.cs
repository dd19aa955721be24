namespace Tenet.Core.Project.Context;

/// <summary>Why a table is on its way out.</summary>
/// <param name="Since">The day.</param>
/// <param name="Replacement">The stable id or name of what takes its place; null for none.</param>
/// <param name="Reason">Why.</param>
/// <param name="Migration">The migration that moved the rows, with or without its ending.</param>
/// <param name="Drop">The day it will be dropped; null where it is kept for audit, read-only.</param>
public sealed record Deprecation(DateOnly Since, string? Replacement, string Reason, string? Migration, DateOnly? Drop);
