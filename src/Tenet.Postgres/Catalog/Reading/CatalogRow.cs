using System.Text.Json;
using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Postgres.Catalog.Reading;

/// <summary>One row of a catalog query, read by column name.</summary>
internal readonly struct CatalogRow(ICatalogFields fields, ColumnPlaces columns)
{
    public string Text(string column) => fields.Text(columns.Of(column));

    public string? TextOrNull(string column) => columns.Of(column) is var i && fields.IsNull(i) ? null : fields.Text(i);

    /// <summary>An expression or definition that the server deparsed.</summary>
    /// <exception cref="TenetException">TNT3007: deparse functions look at the catalog of this moment, and the object is gone from it.</exception>
    public string Sql(string column) => SqlOrNull(column)
        ?? throw new TenetException(ErrorCode.SchemaChanged, $"An object was dropped while the catalog was read (its {column} is gone).");

    public string? SqlOrNull(string column) => TextOrNull(column) is { } text ? DeparsedText.Settle(text) : null;

    public bool IsNull(string column) => fields.IsNull(columns.Of(column));

    /// <summary>The bytes of a text, until the next row is read.</summary>
    public ReadOnlySpan<byte> Raw(string column) => fields.Raw(columns.Of(column));

    public uint Oid(string column) => fields.Oid(columns.Of(column));

    public bool Bool(string column) => fields.Bool(columns.Of(column));

    public bool? BoolOrNull(string column) => columns.Of(column) is var i && fields.IsNull(i) ? null : fields.Bool(i);

    public short Short(string column) => fields.Short(columns.Of(column));

    public int Int(string column) => fields.Int(columns.Of(column));

    public int? IntOrNull(string column) => columns.Of(column) is var i && fields.IsNull(i) ? null : fields.Int(i);

    public long Long(string column) => fields.Long(columns.Of(column));

    public float Float(string column) => fields.Float(columns.Of(column));

    /// <summary>The catalogs' internal type <c>"char"</c>, one byte, zero for nothing; the query casts it to a number.</summary>
    public char Char(string column) => (char)fields.Int(columns.Of(column));

    public byte[] Bytes(string column) => fields.Bytes(columns.Of(column));

    /// <summary>Numbers of an <c>int2vector</c>, <c>oidvector</c>, <c>int2[]</c> or <c>oid[]</c> that the query cast to text.</summary>
    public uint[] Numbers(string column) => columns.Of(column) is var i && fields.IsNull(i) ? [] : fields.Numbers(i);

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
