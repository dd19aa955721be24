namespace Tenet.Core.Importing;

/// <summary>The condition of a policy that holds for all tables with row security.</summary>
internal sealed record ImportedExpression(string Sql, Place Place);
