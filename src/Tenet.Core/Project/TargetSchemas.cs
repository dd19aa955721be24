namespace Tenet.Core.Project;

/// <summary>Schemas of one database, a tenant in each.</summary>
public sealed record TargetSchemas
{
    /// <summary>The address of the database.</summary>
    public string Database { get; init; } = "";

    /// <summary>Their names as a pattern, e.g. <c>tenant_*</c>.</summary>
    public string Like { get; init; } = "";
}
