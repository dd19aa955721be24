using System.Text;

namespace Tenet.Postgres.Catalog.Reading;

/// <summary>
/// Texts that were read lately, by their bytes. A catalog says the same names a thousand times, and two databases that are compared say the same
/// of nearly everything: what is one text takes no memory twice, and is compared in no time.
/// </summary>
/// <remarks>
/// Each text has one place, and whoever comes last keeps it. All threads share the places without a lock: a place holds a whole text
/// or none, and what a thread does not see yet it makes itself.
/// </remarks>
internal sealed class TextPool
{
    private const int Places = 1 << 18;
    private const int Longest = 256;

    // Given up when nobody reads any more.
    private static readonly WeakReference<TextPool> Last = new(null!);

    private readonly string?[] texts = new string?[Places];

    /// <summary>The pool that others read with at this moment, or a new one.</summary>
    public static TextPool Shared()
    {
        lock (Last)
        {
            if (!Last.TryGetTarget(out var pool))
            {
                Last.SetTarget(pool = new TextPool());
            }

            return pool;
        }
    }

    public string Text(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return "";
        }

        if (bytes.Length > Longest)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        ref var place = ref texts[Place(bytes)];
        var known = place;
        if (known is not null && known.Length == bytes.Length && Ascii.Equals(bytes, known))
        {
            return known;
        }

        return place = Encoding.UTF8.GetString(bytes);
    }

    private static int Place(ReadOnlySpan<byte> bytes) => (int)(ByteComparer.Hash(bytes) >> 40) & (Places - 1);
}
