namespace Tenet.Core.Project.Context;

/// <summary>How sensitive a column is.</summary>
public enum DataClass
{
    /// <summary>Looked at and harmless.</summary>
    None,

    /// <summary>Tells something about a person.</summary>
    Pii,

    /// <summary>Health data.</summary>
    Phi,

    /// <summary>Payment card data.</summary>
    Pci,

    /// <summary>A password hash, token or key: never leaves the database, and no model has it.</summary>
    Secret,
}
