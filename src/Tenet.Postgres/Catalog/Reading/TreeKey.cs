using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;
using Tenet.Postgres.Catalog.Names;

namespace Tenet.Postgres.Catalog.Reading;

/// <summary>Of a stored expression (<c>pg_node_tree</c>) what its words depend on: two with the same key are worded alike.</summary>
/// <remarks>
/// That is the tree without the places in the source that it came from, and with columns' names for their numbers. One that holds a query, a whole row or a system's
/// column has no key: it may depend on the relation's name. A blank within a word of the tree has a backslash before it, so that no text can pass for a field.
/// </remarks>
internal sealed class TreeKey
{
    private readonly ArrayBufferWriter<byte> written = new(4096);

    // The server writes -1 from version 17 on.
    private static ReadOnlySpan<byte> Location => " :location "u8;

    // Also the beginning of :varattnosyn, the column by its other name.
    private static ReadOnlySpan<byte> Column => " :varattno"u8;

    private static ReadOnlySpan<byte> Query => "{QUERY "u8;

    /// <summary>The last key.</summary>
    public ReadOnlySpan<byte> Written => written.WrittenSpan;

    /// <returns>False where the tree has none, unless it is for a query within: then no other has the same one, and <see cref="HoldsQuery"/> tells.</returns>
    public bool Write(ReadOnlySpan<byte> tree, RelationRow relation)
    {
        written.ResetWrittenCount();
        var (done, location, column) = (0, Find(tree, 0, Location), Find(tree, 0, Column));
        while (Math.Min(location, column) < tree.Length)
        {
            var isColumn = column < location;
            var field = isColumn ? column + Column.Length : location + Location.Length;
            var number = field + (isColumn ? tree[field..].IndexOf((byte)' ') + 1 : 0);
            if (!Utf8Parser.TryParse(tree[number..], out int value, out var length))
            {
                return false;
            }

            written.Write(tree[done..number]);
            done = number + length;
            if (!isColumn)
            {
                location = Find(tree, done, Location);
            }
            else if (relation.Column(value) is { } known)
            {
                Write(known.Name);
                column = Find(tree, done, Column);
            }
            else
            {
                return false;
            }
        }

        written.Write(tree[done..]);
        return true;
    }

    public static bool HoldsQuery(ReadOnlySpan<byte> tree) => tree.IndexOf(Query) >= 0;

    private static int Find(ReadOnlySpan<byte> tree, int from, ReadOnlySpan<byte> field) => tree[from..].IndexOf(field) is >= 0 and var found ? from + found : tree.Length;

    // Its length goes before it: a name may look like the rest of a tree.
    private void Write(string name)
    {
        var length = Encoding.UTF8.GetByteCount(name);
        var space = written.GetSpan(sizeof(int) + length);
        BinaryPrimitives.WriteInt32LittleEndian(space, length);
        Encoding.UTF8.GetBytes(name, space[sizeof(int)..]);
        written.Advance(sizeof(int) + length);
    }
}
