namespace Tenet.Core.Isolation.Mutants;

/// <summary>How a change of the schema ended.</summary>
public enum MutantFate
{
    /// <summary>An attack went through that did not before.</summary>
    Caught,

    /// <summary>All attacks were withstood as before.</summary>
    Survived,

    /// <summary>It survived and weakens nothing, as the project says.</summary>
    Equivalent,

    /// <summary>The server refuses the change.</summary>
    Refused,
}
