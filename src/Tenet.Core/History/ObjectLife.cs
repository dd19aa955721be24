using Tenet.Core.Model;

namespace Tenet.Core.History;

/// <summary>An object while it is followed.</summary>
internal sealed class ObjectLife
{
    private readonly List<FactId> names = [];
    private readonly List<FactId> parents = [];
    private readonly List<HistoryEvent> events = [];

    public ObjectLife(Fact fact) => Fact = fact;

    /// <summary>The object as it was last seen.</summary>
    public Fact Fact
    {
        get;
        set
        {
            field = value;
            Add(names, value.Id);
            if (value.Parent is { } parent)
            {
                Add(parents, parent);
            }
        }
    }

    public bool Dropped { get; private set; }

    public bool HasEvents => events.Count > 0;

    public void Add(HistoryEvent happened)
    {
        events.Add(happened);
        Dropped |= happened.Kind == HistoryEventKind.Dropped;
    }

    public ObjectHistory ToHistory() => new(Fact.Id, Dropped, [.. events], [.. names], [.. parents]);

    private static void Add(List<FactId> known, FactId id)
    {
        // Mostly the last one: names change rarely.
        if (known.Count == 0 || (known[^1] != id && !known.Contains(id)))
        {
            known.Add(id);
        }
    }
}
