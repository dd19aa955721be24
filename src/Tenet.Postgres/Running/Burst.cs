using Tenet.Core.Model;
using Tenet.Core.Running;

namespace Tenet.Postgres.Running;

/// <summary>
/// How many migrations go to the server before the first one's answer is awaited: one at first, and more as long as all of them take no more
/// than a moment. Each is a transaction of its own all the same, and what stands behind one that is refused does not run.
/// </summary>
/// <param name="clock">Tells how long they took.</param>
internal sealed class Burst(TimeProvider clock)
{
    private const int Most = 64;
    private const int MostText = 1 << 16;

    // Nobody waits longer than this to read what was applied.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);

    private int size = 1;
    private long since;

    /// <summary>The next that may go together; none where the next one cannot be one transaction.</summary>
    public IReadOnlyList<Whole> Take(ValueList<MigrationStatus> chosen, int from, bool back)
    {
        var taken = new List<Whole>();
        var text = 0;

        // How long each was in being taken back nobody notes: it is measured, one by one.
        for (var at = from; at < chosen.Count && taken.Count < (back ? 1 : size) && text < MostText && Whole.Of(chosen[at], back) is { } whole; at++)
        {
            taken.Add(whole);
            text += whole.Script.Text.Length;
        }

        since = clock.GetTimestamp();
        return taken;
    }

    /// <summary>Those that were taken are in.</summary>
    public void Ended() => size = clock.GetElapsedTime(since) > Moment ? 1 : Math.Min(size * 2, Most);
}
