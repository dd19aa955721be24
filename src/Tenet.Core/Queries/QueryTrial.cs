namespace Tenet.Core.Queries;

/// <summary>The runs of one query, as the application's role in a tenant's session.</summary>
/// <param name="Usual">With a plan for its values.</param>
/// <param name="Generic">With a plan for any values, as a driver's prepared statement gets it in time.</param>
/// <param name="Bare">As a role that row security does not hold.</param>
/// <param name="Grown">With ten times as many tenants.</param>
public sealed record QueryTrial(QueryRun Usual, QueryRun Generic, QueryRun Bare, QueryRun Grown);
