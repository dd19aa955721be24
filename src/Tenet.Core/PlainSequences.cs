using Tenet.Core.Model;

namespace Tenet.Core;

/// <summary>
/// The operators of LINQ that planning uses most, as plain iterators. They stand nearer than those of System.Linq, so all of planning uses them.
/// </summary>
/// <remarks>
/// What System.Linq chains (a Select behind a Where) it chains by virtual generic methods, and those over a struct as <see cref="FactId"/> are in no
/// image that was compiled ahead of time: two hundred of them were compiled at each start, which took longer than planning.
/// </remarks>
internal static class PlainSequences
{
    public static IEnumerable<TResult> Select<T, TResult>(this IEnumerable<T> source, Func<T, TResult> selector)
    {
        foreach (var item in source)
        {
            yield return selector(item);
        }
    }

    public static IEnumerable<T> Where<T>(this IEnumerable<T> source, Func<T, bool> condition)
    {
        foreach (var item in source)
        {
            if (condition(item))
            {
                yield return item;
            }
        }
    }

    public static IEnumerable<TResult> SelectMany<T, TResult>(this IEnumerable<T> source, Func<T, IEnumerable<TResult>> selector)
    {
        foreach (var item in source)
        {
            foreach (var result in selector(item))
            {
                yield return result;
            }
        }
    }

    public static IEnumerable<T> Concat<T>(this IEnumerable<T> first, IEnumerable<T> second)
    {
        foreach (var item in first)
        {
            yield return item;
        }

        foreach (var item in second)
        {
            yield return item;
        }
    }

    public static IEnumerable<T> Append<T>(this IEnumerable<T> source, T last)
    {
        foreach (var item in source)
        {
            yield return item;
        }

        yield return last;
    }

    public static IEnumerable<T> Prepend<T>(this IEnumerable<T> source, T first)
    {
        yield return first;
        foreach (var item in source)
        {
            yield return item;
        }
    }

    public static IEnumerable<T> OfType<T>(this System.Collections.IEnumerable source)
    {
        foreach (var item in source)
        {
            if (item is T match)
            {
                yield return match;
            }
        }
    }

    public static IEnumerable<T> Distinct<T>(this IEnumerable<T> source)
    {
        var seen = new HashSet<T>();
        foreach (var item in source)
        {
            if (seen.Add(item))
            {
                yield return item;
            }
        }
    }

    /// <summary>Sorted by the comparison; what it calls equal stays in its order.</summary>
    public static IEnumerable<T> Order<T>(this IEnumerable<T> source, IComparer<T> comparer)
    {
        var items = source.ToArray();
        var places = new int[items.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        Array.Sort(places, (a, b) => comparer.Compare(items[a], items[b]) is var order and not 0 ? order : a.CompareTo(b));
        foreach (var place in places)
        {
            yield return items[place];
        }
    }

    /// <summary>Sorted as the facts of a model are.</summary>
    public static IEnumerable<T> OrderById<T>(this IEnumerable<T> facts)
        where T : Fact
    {
        var sorted = facts.ToList();
        sorted.Sort(static (a, b) => SchemaModel.Compare(a.Id, b.Id));
        return sorted;
    }

    /// <summary>The items by key, in their order.</summary>
    public static Dictionary<TKey, List<TItem>> ToLists<T, TKey, TItem>(this IEnumerable<T> source, Func<T, TKey> key, Func<T, TItem> item)
        where TKey : notnull
    {
        var lists = new Dictionary<TKey, List<TItem>>();
        foreach (var one in source)
        {
            var place = key(one);
            if (!lists.TryGetValue(place, out var list))
            {
                lists[place] = list = [];
            }

            list.Add(item(one));
        }

        return lists;
    }
}
