namespace Tenet.Core.Project;

/// <summary>How tenants are kept apart.</summary>
public enum TenancyStrategy
{
    None,
    RowLevelSecurity,
    SchemaPerTenant,
}
