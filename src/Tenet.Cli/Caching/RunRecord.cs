using System.Text;

namespace Tenet.Cli.Caching;

/// <summary>What a run looked at and what it said, so that a later one can say it again where everything still is as it was.</summary>
/// <remarks>All that the program reads of the disk goes through one place, which finds the record by itself: a new kind of input cannot be forgotten.</remarks>
internal sealed class RunRecord(string key)
{
    private static readonly AsyncLocal<RunRecord?> Running = new();

    private readonly Lock turn = new();
    private readonly Dictionary<Sight, string> seen = [];
    private readonly StringBuilder said = new();

    /// <summary>The record of this run; null where none is kept.</summary>
    public static RunRecord? Current
    {
        get => Running.Value;
        set => Running.Value = value;
    }

    /// <summary>How the result is found again.</summary>
    public string Key => key;

    public AskedClock Clock { get; } = new();

    /// <summary>What was told of the choice of the server: as it was said, and as it was written.</summary>
    public List<(string Text, string Line)> Warnings { get; } = [];

    /// <summary>What was printed as the result.</summary>
    public string Said => said.ToString();

    /// <summary>Whether the run can be told by what it printed: nothing else went to standard error, and no file changed while it ran.</summary>
    public bool IsSound { get; private set; } = true;

    public void Add(Sight sight, Func<string> state)
    {
        lock (turn)
        {
            var now = state();
            IsSound &= seen.TryAdd(sight, now) || seen[sight] == now;
        }
    }

    public void Say(string text)
    {
        lock (turn)
        {
            said.Append(text);
        }
    }

    public void Warn(string text, string line)
    {
        lock (turn)
        {
            Warnings.Add((text, line));
        }
    }

    /// <summary>Something was told that belongs to this run alone.</summary>
    public void Spoil() => IsSound = false;

    /// <summary>What was looked at, in an order that does not depend on the run.</summary>
    public IReadOnlyList<(Sight Sight, string State)> Seen()
    {
        lock (turn)
        {
            // What a file holds tells that it is there.
            return
            [
                .. seen.Where(pair => pair.Key.Kind != SightKind.Kind || !seen.ContainsKey(pair.Key with { Kind = SightKind.Content }))
                    .Select(pair => (pair.Key, pair.Value))
                    .OrderBy(item => item.Key.Path, StringComparer.Ordinal).ThenBy(item => item.Key.Kind).ThenBy(item => item.Key.Pattern, StringComparer.Ordinal),
            ];
        }
    }
}
