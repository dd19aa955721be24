namespace Tenet.Core.Project;

/// <summary>A schema that belongs to one tenant, and the role that works in it.</summary>
public sealed record TenantSchema(string Schema, string Role);
