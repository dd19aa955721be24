namespace Tenet.Postgres.Sandbox;

/// <param name="PostgresBin">The folder that the user named; null also asks <c>TENET_POSTGRES_BIN</c>.</param>
/// <param name="Major">The major version that the project wants.</param>
public sealed record ServerRequest(string? PostgresBin, int Major);
