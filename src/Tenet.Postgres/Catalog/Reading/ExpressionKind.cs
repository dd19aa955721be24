namespace Tenet.Postgres.Catalog.Reading;

/// <summary>Which column of the catalog stores an expression; <c>ExpressionWords.sql</c> asks for each.</summary>
internal enum ExpressionKind
{
    PolicyUsing,
    PolicyCheck,
    Check,
    Predicate,
}
