using System.Buffers.Binary;

namespace Tenet.Postgres.Catalog.Reading;

/// <summary>
/// Fields of <c>COPY … TO STDOUT (FORMAT BINARY)</c>, taken out of the stream's bytes. A large schema has a hundred thousand
/// rows of a dozen fields; at that number the general ways of a driver cost more than the server's work.
/// </summary>
/// <param name="stream">The copied data, from its signature on.</param>
/// <param name="names">The names of the columns, which the format does not carry.</param>
/// <param name="texts">Where texts are kept that come again.</param>
internal sealed class CopyFields(Stream stream, string[] names, TextPool texts) : ICatalogFields
{
    // "PGCOPY\n\377\r\n\0", flags, and the length of an extension that no server sends.
    private const int Header = 19;

    private readonly int[] starts = new int[names.Length];
    private readonly int[] lengths = new int[names.Length];
    private byte[] buffer = new byte[1 << 16];
    private int row;
    private int next = -1;
    private int filled;

    public bool Read()
    {
        if (next < 0)
        {
            Need(Header);
            next = Header;
        }

        row = next;
        var at = 0;
        Need(2);
        if (BinaryPrimitives.ReadInt16BigEndian(buffer.AsSpan(row)) < 0)
        {
            return false;
        }

        at += 2;
        for (var i = 0; i < names.Length; i++)
        {
            Need(at + 4);
            lengths[i] = BinaryPrimitives.ReadInt32BigEndian(buffer.AsSpan(row + at));
            starts[i] = at += 4;
            at += Math.Max(0, lengths[i]);
            Need(at);
        }

        next = row + at;
        return true;
    }

    public int PlaceOf(string column) => Array.IndexOf(names, column) is >= 0 and var place ? place : throw new InvalidOperationException($"the query has no column {column}");

    public bool IsNull(int place) => lengths[place] < 0;

    public string Text(int place) => texts.Text(Field(place));

    public ReadOnlySpan<byte> Raw(int place) => Field(place);

    public uint Oid(int place) => BinaryPrimitives.ReadUInt32BigEndian(Field(place));

    public bool Bool(int place) => Field(place)[0] != 0;

    public short Short(int place) => BinaryPrimitives.ReadInt16BigEndian(Field(place));

    public int Int(int place) => BinaryPrimitives.ReadInt32BigEndian(Field(place));

    public long Long(int place) => BinaryPrimitives.ReadInt64BigEndian(Field(place));

    public float Float(int place) => BinaryPrimitives.ReadSingleBigEndian(Field(place));

    public byte[] Bytes(int place) => Field(place).ToArray();

    public uint[] Numbers(int place) => NumberText.Parse(Field(place));

    private ReadOnlySpan<byte> Field(int place) => buffer.AsSpan(row + starts[place], lengths[place]);

    // Makes sure that so many bytes of the row are there; what came before it is given up.
    private void Need(int length)
    {
        while (filled - row < length)
        {
            if (buffer.Length - row < length)
            {
                var larger = length > buffer.Length ? new byte[Math.Max(length, 2 * buffer.Length)] : buffer;
                Array.Copy(buffer, row, larger, 0, filled - row);
                (buffer, filled, row) = (larger, filled - row, 0);
            }

            var read = stream.Read(buffer, filled, buffer.Length - filled);
            filled += read > 0 ? read : throw new EndOfStreamException("the server ended a copy in the middle of a row");
        }
    }
}
