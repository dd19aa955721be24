using System.Text.Json;
using Npgsql;
using Tenet.Core.Model;

namespace Tenet.Postgres.Catalog.Reading;

/// <summary>One row of a catalog query, read by column name.</summary>
internal readonly struct CatalogRow(NpgsqlDataReader reader)
{
    public string Text(string column) => reader.GetString(reader.GetOrdinal(column));

    public string? TextOrNull(string column) => reader.GetOrdinal(column) is var i && reader.IsDBNull(i) ? null : reader.GetString(i);

    /// <summary>An expression or definition that the server deparsed.</summary>
    public string Sql(string column) => DeparsedText.Settle(Text(column));

    public string? SqlOrNull(string column) => TextOrNull(column) is { } text ? DeparsedText.Settle(text) : null;

    public uint Oid(string column) => reader.GetFieldValue<uint>(reader.GetOrdinal(column));

    public bool Bool(string column) => reader.GetBoolean(reader.GetOrdinal(column));

    public bool? BoolOrNull(string column) => reader.GetOrdinal(column) is var i && reader.IsDBNull(i) ? null : reader.GetBoolean(i);

    public short Short(string column) => reader.GetInt16(reader.GetOrdinal(column));

    public int Int(string column) => reader.GetInt32(reader.GetOrdinal(column));

    public int? IntOrNull(string column) => reader.GetOrdinal(column) is var i && reader.IsDBNull(i) ? null : reader.GetInt32(i);

    public long Long(string column) => reader.GetInt64(reader.GetOrdinal(column));

    public float Float(string column) => reader.GetFloat(reader.GetOrdinal(column));

    /// <summary>The catalogs' internal type <c>"char"</c>, one byte, zero for nothing; the query casts it to a number.</summary>
    public char Char(string column) => (char)reader.GetInt32(reader.GetOrdinal(column));

    public byte[] Bytes(string column) => reader.GetFieldValue<byte[]>(reader.GetOrdinal(column));

    /// <summary>Numbers of an <c>int2vector</c>, <c>oidvector</c>, <c>int2[]</c> or <c>oid[]</c> that the query cast to text.</summary>
    public uint[] Numbers(string column)
    {
        var text = TextOrNull(column);
        if (string.IsNullOrEmpty(text))
        {
            return [];
        }

        // "1 2" for the vector types, "{1,2}" for arrays; a negative attribute number (a system column) wraps around.
        var span = text.AsSpan().Trim("{}");
        var numbers = new uint[span.Count(' ') + span.Count(',') + (span.IsEmpty ? 0 : 1)];
        var n = 0;
        foreach (var part in span.SplitAny(' ', ','))
        {
            numbers[n++] = unchecked((uint)int.CreateTruncating(long.Parse(span[part])));
        }

        return numbers;
    }

    /// <summary>A <c>text[]</c> that the query turned into JSON; empty for NULL.</summary>
    public ValueList<string> Texts(string column)
    {
        var text = TextOrNull(column);
        if (text is null)
        {
            return [];
        }

        using var json = JsonDocument.Parse(text);
        return json.RootElement.EnumerateArray().Select(item => item.GetString() ?? "").ToValueList();
    }
}
