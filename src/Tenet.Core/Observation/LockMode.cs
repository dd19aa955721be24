namespace Tenet.Core.Observation;

/// <summary>PostgreSQL's modes of locking a table, from the weakest to the strongest.</summary>
public enum LockMode
{
    /// <summary>A query reads it.</summary>
    AccessShare = 1,

    /// <summary><c>SELECT … FOR UPDATE</c>, and the table that a new foreign key refers to while it is looked at.</summary>
    RowShare,

    /// <summary>Rows are written.</summary>
    RowExclusive,

    /// <summary><c>VALIDATE CONSTRAINT</c>, <c>CREATE INDEX CONCURRENTLY</c>, <c>VACUUM</c>: reads and writes go on.</summary>
    ShareUpdateExclusive,

    /// <summary><c>CREATE INDEX</c>: writes wait.</summary>
    Share,

    /// <summary><c>CREATE TRIGGER</c>, <c>ADD FOREIGN KEY</c>: writes wait.</summary>
    ShareRowExclusive,

    /// <summary><c>REFRESH MATERIALIZED VIEW CONCURRENTLY</c>: writes wait.</summary>
    Exclusive,

    /// <summary>Most of <c>ALTER TABLE</c>, <c>DROP</c>, <c>TRUNCATE</c>: reads wait, too.</summary>
    AccessExclusive,
}
