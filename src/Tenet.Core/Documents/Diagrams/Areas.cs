using Tenet.Core.Documents.Views;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Diagrams;

/// <summary>Divides a schema into areas of which each can be read in one picture.</summary>
internal static class Areas
{
    /// <summary>How many tables one picture bears with their keys.</summary>
    public const int Most = 40;

    private const string Deprecated = "Deprecated";

    public static IReadOnlyList<Area> Of(SchemaView schema)
    {
        var areas = new List<Area>();
        var groups = schema.Groups.Select(group => (group.Title, group.Tables));
        foreach (var (title, tables) in schema.Deprecated.Count > 0 ? groups.Append((Deprecated, schema.Deprecated)) : groups)
        {
            areas.AddRange(tables.Count <= Most ? [new Area(title, title, tables)] : Divided(title, tables));
        }

        return areas;
    }

    // Each table goes to the one it refers to that the fewest others refer to: the closest to it. The trees that come of it are cut where they grow too large.
    private static List<Area> Divided(string group, IReadOnlyList<TableView> tables)
    {
        var place = tables.Select((table, i) => (table.Fact, i)).ToDictionary(pair => pair.Fact, pair => pair.i);
        var parents = Parents(tables, place);
        var children = new List<int>[tables.Count];
        for (var i = 0; i < tables.Count; i++)
        {
            if (parents[i] >= 0)
            {
                (children[parents[i]] ??= []).Add(i);
            }
        }

        var open = new List<int>[tables.Count];
        var areas = new List<(int Root, List<int> Members)>();
        foreach (var i in FromLeaves(parents, children))
        {
            var gathered = new List<int>();
            foreach (var child in (children[i] ?? []).OrderByDescending(child => open[child].Count).ThenBy(child => child))
            {
                if (gathered.Count + open[child].Count + 1 > Most)
                {
                    areas.Add((gathered.Count > 0 ? i : child, gathered.Count > 0 ? gathered : open[child]));
                    gathered = gathered.Count > 0 ? open[child] : [];
                }
                else
                {
                    gathered.AddRange(open[child]);
                }
            }

            gathered.Add(i);
            open[i] = gathered;
        }

        areas.AddRange(Enumerable.Range(0, tables.Count).Where(i => parents[i] < 0).Select(i => (i, open[i])));
        return Named(group, Joined(areas), tables);
    }

    private static int[] Parents(IReadOnlyList<TableView> tables, Dictionary<FactId, int> place)
    {
        var parents = new int[tables.Count];
        var state = new byte[tables.Count];
        for (var i = 0; i < tables.Count; i++)
        {
            var of = tables[i].IsView ? tables[i].Reads.Select(read => read.Fact) : tables[i].References.Select(relation => relation.Parent.Fact);
            var closest = of.Where(id => id != tables[i].Fact && place.ContainsKey(id)).Select(id => place[id]).Distinct().OrderBy(parent => tables[parent].ReferencedBy.Count).ThenBy(parent => parent).ToList();
            parents[i] = closest.Count == 0 ? -1 : closest[0];
        }

        // A circle has no root: it is cut where the walk first meets it again.
        for (var i = 0; i < tables.Count; i++)
        {
            var way = new List<int>();
            for (var at = i; at >= 0 && state[at] != 2; at = parents[at])
            {
                if (state[at] == 1)
                {
                    parents[at] = -1;
                    break;
                }

                state[at] = 1;
                way.Add(at);
            }

            way.ForEach(at => state[at] = 2);
        }

        return parents;
    }

    private static List<int> FromLeaves(int[] parents, List<int>[] children)
    {
        var order = new List<int>();
        var next = new Stack<int>(Enumerable.Range(0, parents.Length).Where(i => parents[i] < 0).Reverse());
        while (next.TryPop(out var at))
        {
            order.Add(at);
            foreach (var child in children[at] ?? [])
            {
                next.Push(child);
            }
        }

        order.Reverse();
        return order;
    }

    // What is small is joined with the next, in the order of the tables.
    private static List<List<int>> Joined(List<(int Root, List<int> Members)> areas)
    {
        var joined = new List<List<int>>();
        foreach (var (_, members) in areas.OrderBy(area => area.Root).ThenBy(area => area.Members.Min()))
        {
            if (joined.Count > 0 && joined[^1].Count + members.Count <= Most)
            {
                joined[^1].AddRange(members);
            }
            else
            {
                joined.Add([.. members]);
            }
        }

        return joined;
    }

    private static List<Area> Named(string group, List<List<int>> areas, IReadOnlyList<TableView> tables)
    {
        var made = new List<Area>();
        foreach (var members in areas)
        {
            List<TableView> own = [.. members.Order().Select(i => tables[i])];
            var inside = own.Select(table => table.Fact).ToHashSet();
            var head = own.MaxBy(table => table.ReferencedBy.Count(relation => inside.Contains(relation.Child.Fact)))!;
            made.Add(new Area(areas.Count == 1 ? group : $"{group}: {head.Name}", group, own));
        }

        return made;
    }
}
