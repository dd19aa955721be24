namespace Tenet.Core.Project;

/// <summary>A column that a trigger keeps, wherever a table has it.</summary>
/// <param name="Column">The column, e.g. <c>updated_at</c>.</param>
/// <param name="Function">The function of the trigger, without its schema.</param>
public sealed record KeptColumn(string Column, string Function);
