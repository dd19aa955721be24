using System.Collections.Immutable;

namespace Tenet.Core.Model;

/// <summary>Makes <see cref="ValueList{T}"/>s; also what collection expressions call.</summary>
public static class ValueLists
{
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? None<T>.Instance : new ValueList<T>(ImmutableArray.Create(items));

    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        var array = items.ToImmutableArray();
        return array.IsEmpty ? None<T>.Instance : new ValueList<T>(array);
    }

    // Most lists of most facts are empty: they share one instance.
    private static class None<T>
    {
        public static readonly ValueList<T> Instance = new([]);
    }
}
