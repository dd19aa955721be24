namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>What a comment in the desired SQL says about a column, that two schemas do not show.</summary>
public enum IntentKind
{
    /// <summary>Rows that have no value there get one, told by an expression over the row as it is now.</summary>
    FilledFrom,

    /// <summary>A column that goes can be told from the row as it shall be.</summary>
    GivesBack,

    /// <summary>The values come from a column of another table.</summary>
    MovedFrom,
}
