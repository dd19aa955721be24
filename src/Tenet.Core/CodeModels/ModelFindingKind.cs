namespace Tenet.Core.CodeModels;

/// <summary>What a <see cref="ModelFinding"/> is about.</summary>
public enum ModelFindingKind
{
    /// <summary>A secret column, or one that looks like a secret, is in no model.</summary>
    SecretLeftOut,

    /// <summary>A view reads a secret column of a table.</summary>
    SecretInView,

    /// <summary>A repository lacks an operation, because a column that it needs is left out.</summary>
    OperationLeftOut,

    /// <summary>A boolean with a default accepts NULL: three values where two were meant.</summary>
    BooleanMayBeNull,

    /// <summary>The key of a model is a running number, which tells how many rows there are.</summary>
    SequentialKey,

    /// <summary>The key of a model tells when its row was made.</summary>
    TimeOrderedKey,

    /// <summary>Keys of one schema are of several types.</summary>
    MixedKeys,

    /// <summary>A type that the language has no counterpart of is given in its text form.</summary>
    TextForm,

    /// <summary>A foreign key is no relation of the Prisma schema.</summary>
    RelationLeftOut,
}
