using Tenet.Core.Model;

namespace Tenet.Core.Rules.Facts;

/// <summary>A way to find rows: an index, or the one behind a key.</summary>
/// <param name="Id">The index or the constraint.</param>
/// <param name="Keys">The keys in order.</param>
/// <param name="Unique">No two rows may agree in the keys.</param>
/// <param name="Predicate">Which rows it holds; null for all.</param>
/// <param name="Method"><c>btree</c>, <c>gin</c>, …</param>
/// <param name="Index">The index; null where a constraint made it.</param>
public sealed record Lookup(FactId Id, ValueList<IndexKey> Keys, bool Unique, string? Predicate, string Method, Model.Index? Index)
{
    /// <summary>The columns, null for an expression.</summary>
    public IReadOnlyList<string?> Columns { get; } = [.. Keys.Select(key => key.Column)];

    /// <summary>The first columns are these, in any order.</summary>
    public bool LeadsWith(IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return Columns.Count >= columns.Count && Columns.Take(columns.Count).All(column => column is not null && columns.Contains(column, StringComparer.Ordinal));
    }
}
