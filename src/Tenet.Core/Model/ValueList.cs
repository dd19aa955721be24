using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Tenet.Core.Model;

/// <summary>A list that compares by content, so that a record holding one can be compared with <c>==</c>.</summary>
/// <remarks>Record equality over <see cref="ImmutableArray{T}"/> compares the backing array, not what is in it.</remarks>
[CollectionBuilder(typeof(ValueLists), nameof(ValueLists.Create))]
[JsonConverter(typeof(ValueListConverter))]
public sealed class ValueList<T>(ImmutableArray<T> items) : IReadOnlyList<T>, IEquatable<ValueList<T>>, IValueList
{
    public T this[int index] => items[index];

    public int Count => items.Length;

    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    public bool Equals(ValueList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public ReadOnlySpan<T> AsSpan() => items.AsSpan();

    public ImmutableArray<T>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.AsEnumerable().GetEnumerator();
}
