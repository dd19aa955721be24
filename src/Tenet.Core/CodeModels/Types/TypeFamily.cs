namespace Tenet.Core.CodeModels.Types;

/// <summary>Where a type comes from, once domains are taken off.</summary>
internal enum TypeFamily
{
    /// <summary>The server's own.</summary>
    BuiltIn,

    Enum,

    Composite,

    /// <summary>A range or multirange that the schema made.</summary>
    Range,

    /// <summary>An extension's, or one that the model does not hold.</summary>
    Other,
}
