namespace Tenet.Core.Planning.Online;

/// <summary>What a node is to those who move it.</summary>
internal enum Role
{
    /// <summary>It stays where it is.</summary>
    Other,

    /// <summary>It makes an index of a table that is there.</summary>
    IndexBuild,

    /// <summary>It makes a primary key or a unique constraint of a table that is there.</summary>
    KeyBuild,

    /// <summary>It attaches the index of a partition to that of the partitioned table.</summary>
    Join,

    /// <summary>It adds a foreign key to a table that is there.</summary>
    ForeignKeyAdd,

    /// <summary>It adds a foreign key to a table that is made, which has no rows to look at.</summary>
    ForeignKeyOfNew,

    /// <summary>It adds a check to a table that is there.</summary>
    CheckAdd,

    /// <summary>It drops an index, and only that.</summary>
    IndexDrop,
}
