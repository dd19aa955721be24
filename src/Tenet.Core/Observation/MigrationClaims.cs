namespace Tenet.Core.Observation;

/// <summary>What is tried of a migration.</summary>
public static class MigrationClaims
{
    /// <summary>Up runs where the tables have rows that fit the constraints before and after it.</summary>
    public const string Applies = "applies";

    /// <summary>Up makes the desired schema, fact by fact; asked of plans.</summary>
    public const string Reaches = "makes the desired schema";

    /// <summary>What was there before and is there after it holds the same rows, and nothing with values is gone.</summary>
    public const string KeepsRows = "keeps rows";

    /// <summary>Down restores the schema, and leaves alone all rows that up left alone.</summary>
    public const string GoesBack = "goes back";

    /// <summary>Down brings back the values that up dropped or changed; asked where it did.</summary>
    public const string BringsBack = "brings values back";

    /// <summary>Up runs after down, and makes the same schema.</summary>
    public const string AppliesAgain = "applies again";
}
