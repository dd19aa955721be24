namespace Tenet.Cli.Caching;

/// <summary>The system's clock, which remembers whether it was asked: what came of it holds for a while only.</summary>
internal sealed class AskedClock : TimeProvider
{
    // Wherever on earth a new day begins, a quarter of an hour begins with it.
    private static readonly long Quarter = TimeSpan.FromMinutes(15).Ticks;

    private long first = long.MaxValue;

    /// <summary>In ticks of UTC, until when a result holds that this clock had a part in; the greatest number where it had none.</summary>
    public long HoldsUntil => Interlocked.Read(ref first) is var asked && asked == long.MaxValue ? asked : asked - (asked % Quarter) + Quarter;

    /// <summary>Whether a result of then holds no more. A clock that was put back makes it hold again for as long as it should have.</summary>
    public static bool IsOver(long until) => until != long.MaxValue && System.GetUtcNow().UtcTicks is var now && (now >= until || now < until - Quarter);

    public override DateTimeOffset GetUtcNow()
    {
        var now = System.GetUtcNow();

        // The first answer may be of another day than the last.
        Interlocked.CompareExchange(ref first, now.UtcTicks, long.MaxValue);
        return now;
    }
}
