using System.Text;
using Npgsql;

namespace Tenet.Postgres.Catalog.Reading;

/// <summary>Fields of an ordinary result.</summary>
internal sealed class ReaderFields(NpgsqlDataReader reader) : ICatalogFields
{
    public int PlaceOf(string column) => reader.GetOrdinal(column);

    public bool IsNull(int place) => reader.IsDBNull(place);

    public string Text(int place) => reader.GetString(place);

    public ReadOnlySpan<byte> Raw(int place) => Encoding.UTF8.GetBytes(reader.GetString(place));

    public uint Oid(int place) => reader.GetFieldValue<uint>(place);

    public bool Bool(int place) => reader.GetBoolean(place);

    public short Short(int place) => reader.GetInt16(place);

    public int Int(int place) => reader.GetInt32(place);

    public long Long(int place) => reader.GetInt64(place);

    public float Float(int place) => reader.GetFloat(place);

    public byte[] Bytes(int place) => reader.GetFieldValue<byte[]>(place);

    public uint[] Numbers(int place) => NumberText.Parse(Encoding.UTF8.GetBytes(reader.GetString(place)));
}
