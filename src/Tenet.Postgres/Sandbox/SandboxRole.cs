namespace Tenet.Postgres.Sandbox;

/// <summary>A role that the SQL refers to.</summary>
/// <param name="Name">As in the catalog, not quoted.</param>
/// <param name="Attributes">Words of <c>CREATE ROLE</c>: <c>LOGIN</c>, <c>BYPASSRLS</c>. Without any: <c>NOLOGIN</c>.</param>
/// <param name="MemberOf">The roles that are granted to it.</param>
public sealed record SandboxRole(string Name, IReadOnlyList<string> Attributes, IReadOnlyList<string> MemberOf);
