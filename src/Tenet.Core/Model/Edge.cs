namespace Tenet.Core.Model;

/// <summary>That one fact needs another to exist. Source: <c>pg_depend</c>.</summary>
/// <remarks>What a fact says itself (its table, the table that a foreign key refers to) is no edge; see <see cref="Fact.Parent"/>.</remarks>
public readonly record struct Edge(FactId From, FactId To);
