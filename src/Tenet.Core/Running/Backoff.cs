namespace Tenet.Core.Running;

/// <summary>How long to wait before the next try: twice as long each time up to a limit, and never as long as another runner that began at the same moment.</summary>
/// <param name="First">The wait before the second try.</param>
/// <param name="Longest">No wait is longer.</param>
public sealed record Backoff(TimeSpan First, TimeSpan Longest)
{
    /// <param name="tried">How many tries there were, from 1.</param>
    /// <param name="chance">Anything from 0 to 1, another one each time.</param>
    public TimeSpan After(int tried, double chance)
    {
        // A number of doublings that no wait outlives, so that nothing overflows.
        var whole = Math.Min(First.TotalMilliseconds * Math.Pow(2, Math.Min(tried - 1, 30)), Longest.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(whole * (0.5 + (0.5 * chance)));
    }
}
