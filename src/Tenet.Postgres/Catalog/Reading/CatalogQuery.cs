namespace Tenet.Postgres.Catalog.Reading;

/// <summary>One query over the catalogs, kept in a <c>.sql</c> file beside the class, and what becomes of its rows.</summary>
internal abstract class CatalogQuery
{
    /// <summary>The file's name is the class's name.</summary>
    public string File => GetType().Name + ".sql";

    /// <summary>What stands for <c>$1</c>, <c>$2</c>, … in the query.</summary>
    public virtual IReadOnlyList<string> Parameters => [];

    /// <summary>It gives rows for each table or column, and is fetched by COPY, which costs both sides less.</summary>
    public virtual bool IsLarge => false;

    /// <summary>
    /// What a database must hold for the query to give a row, from <c>FROM</c> on: <c>pg_cast where oid &gt;= 16384</c>. Most
    /// databases have none of the rare kinds, and one question for all of them costs less than a query each. Null: always sent.
    /// </summary>
    public virtual string? Presence => null;

    /// <summary>Whether what was read before leaves anything to ask for; asked when its turn has come.</summary>
    public virtual bool IsNeeded => true;

    /// <summary>What its rows cannot be read before. The server is asked all the same, and works ahead; for large queries alone.</summary>
    public Task? After { get; init; }

    public abstract void Read(CatalogRow row);

    /// <summary>Called once all rows were read.</summary>
    public virtual void Complete()
    {
    }
}
