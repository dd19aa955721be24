namespace Tenet.Postgres.Catalog.Reading;

/// <summary>The fields of the row that is being read, by place.</summary>
internal interface ICatalogFields
{
    public int PlaceOf(string column);

    public bool IsNull(int place);

    public string Text(int place);

    /// <summary>The bytes of a text, until the next row is read.</summary>
    public ReadOnlySpan<byte> Raw(int place);

    public uint Oid(int place);

    public bool Bool(int place);

    public short Short(int place);

    public int Int(int place);

    public long Long(int place);

    public float Float(int place);

    public byte[] Bytes(int place);

    /// <summary>Numbers of an <c>int2vector</c>, <c>oidvector</c>, <c>int2[]</c> or <c>oid[]</c> that the query cast to text.</summary>
    public uint[] Numbers(int place);
}
