using Tenet.Core.Errors;
using Tenet.Postgres.Catalog.Names;

namespace Tenet.Postgres.Catalog.Reading;

/// <summary>Expressions of one connection, each of which is put in words once however often it is stored.</summary>
/// <remarks>
/// To word an expression that names columns the server opens the relation, once a relation and connection, and that was the dearest part of reading a schema. Yet
/// a schema says the same again and again: the policy of every tenant's table, the check of every status. So the stored trees are fetched as they are, and one
/// of those that read alike (<see cref="TreeKey"/>) is worded. The words are always the server's. To one that is far away the trees would cost more than
/// they spare, since they are long; it is asked for words at once.
/// </remarks>
internal sealed class StoredExpressions(bool areTrees)
{
    private readonly TreeKey key = new();
    private readonly Dictionary<byte[], StoredExpression> alike = new(ByteComparer.Instance);
    private Dictionary<uint, StoredExpression>[] open = NoneOfEach();

    /// <param name="row">The row that is being read.</param>
    /// <param name="column">Holds the tree, or words where the query asked for them.</param>
    /// <param name="kind">What stores it.</param>
    /// <param name="oid">Of the policy, constraint or index.</param>
    /// <param name="relation">The relation with its columns.</param>
    /// <returns>Words come with <see cref="Ask"/>.</returns>
    /// <exception cref="TenetException">TNT3007: a far server found the relation gone.</exception>
    public StoredExpression Read(CatalogRow row, string column, ExpressionKind kind, uint oid, RelationRow relation) =>
        ReadOrNull(row, column, kind, oid, relation) ?? new StoredExpression { Words = row.Sql(column) };

    /// <summary>The same, of an expression that need not be there.</summary>
    public StoredExpression? ReadOrNull(CatalogRow row, string column, ExpressionKind kind, uint oid, RelationRow relation)
    {
        if (row.IsNull(column))
        {
            return null;
        }

        if (!areTrees)
        {
            return new StoredExpression { Words = row.Sql(column) };
        }

        var tree = row.Raw(column);
        var isShared = key.Write(tree, relation);
        var lookup = alike.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (isShared && lookup.TryGetValue(key.Written, out var known))
        {
            return known;
        }

        var expression = new StoredExpression();
        open[(int)kind].Add(oid, expression);

        // Looked at only now: what has the key of one without a query has none.
        if (isShared && !TreeKey.HoldsQuery(tree))
        {
            lookup[key.Written] = expression;
        }

        return expression;
    }

    /// <summary>The question for the words of all that was read since the last one; null where nothing is without.</summary>
    public ExpressionWords? Ask()
    {
        var asked = open;
        open = NoneOfEach();
        return Array.Exists(asked, ofKind => ofKind.Count > 0) ? new ExpressionWords(asked) : null;
    }

    private static Dictionary<uint, StoredExpression>[] NoneOfEach() => Array.ConvertAll(Enum.GetValues<ExpressionKind>(), _ => new Dictionary<uint, StoredExpression>());
}
