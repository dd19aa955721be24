using Tenet.Core.Model;

namespace Tenet.Core.Planning;

/// <summary>What LINQ does as well, without code over <see cref="FactId"/> that would be compiled at each start: generics over a struct are in no image that was compiled ahead of time.</summary>
internal static class FactSequences
{
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
