namespace Tenet.Core.Planning;

/// <summary>What a step may do besides what it is for, the gravest first.</summary>
public enum HazardClass
{
    /// <summary>Somebody may see or write rows that were kept from them before.</summary>
    Isolation,

    /// <summary>Rows, values or numbers that are there before cannot be brought back.</summary>
    DataLoss,

    /// <summary>The step fails where rows, or the world outside the database, are not as it needs them.</summary>
    MayFail,

    /// <summary>Something remains to be done that no statement can do.</summary>
    Unfinished,
}
