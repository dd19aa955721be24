namespace Tenet.Core.Project;

/// <summary>A kind of people who work in tenants.</summary>
/// <param name="Name">E.g. <c>agency</c>.</param>
/// <param name="Sql">A query of tenant and user: everybody of that kind.</param>
/// <param name="Reach">A query of the tenants whose rows they may see and change, where that is more than their own. <c>{tenant}</c> and <c>{user}</c> stand for the two.</param>
public sealed record TenantActor(string Name, string Sql, string? Reach);
