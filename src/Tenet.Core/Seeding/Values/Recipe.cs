namespace Tenet.Core.Seeding.Values;

/// <summary>How a column's values are made, as SQL over a row's numbers: <c>g.n</c> is its number among all rows of the table, <c>g.i</c> among those of its tenant, <c>g.at</c> its time.</summary>
/// <param name="Sql">The expression; for a list of values it is null.</param>
/// <param name="Values">The values to choose from, as text.</param>
/// <param name="Numbered">Each number gives another value.</param>
public sealed record Recipe(string? Sql, IReadOnlyList<string>? Values, bool Numbered)
{
    public static Recipe Of(string sql) => new(sql, null, false);

    public static Recipe OfNumber(string sql) => new(sql, null, true);

    public static Recipe OfList(IReadOnlyList<string> values) => new(null, values, false);
}
