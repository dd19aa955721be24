namespace Tenet.Core.Isolation.Mutants;

/// <summary>How a change of the schema ended.</summary>
public enum MutantFate
{
    /// <summary>An attack went through that did not before.</summary>
    Caught,

    /// <summary>Something else holds as well: an attack goes through once that is away, too.</summary>
    Held,

    /// <summary>All attacks were withstood as before.</summary>
    Survived,

    /// <summary>It survived and weakens nothing, as the project says.</summary>
    Equivalent,

    /// <summary>The server refuses the change.</summary>
    Refused,
}
