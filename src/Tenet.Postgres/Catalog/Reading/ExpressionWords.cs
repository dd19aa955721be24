using Tenet.Core.Errors;

namespace Tenet.Postgres.Catalog.Reading;

/// <summary>Has the server put expressions in words: one of each that read alike.</summary>
internal sealed class ExpressionWords(IReadOnlyDictionary<(ExpressionKind Kind, uint Oid), StoredExpression> asked) : CatalogQuery
{
    private int told;

    // As the parameters of the query follow each other.
    public override IReadOnlyList<string> Parameters =>
        [.. Enum.GetValues<ExpressionKind>().Select(kind => $"{{{string.Join(',', asked.Keys.Where(place => place.Kind == kind).Select(place => place.Oid))}}}")];

    public override void Read(CatalogRow row)
    {
        asked[((ExpressionKind)row.Int("kind"), row.Oid("oid"))].Words = row.Sql("words");
        told++;
    }

    public override void Complete()
    {
        if (told < asked.Count)
        {
            throw new TenetException(ErrorCode.SchemaChanged, $"{asked.Count - told} objects were dropped while the catalog was read (their expressions are gone).");
        }
    }
}
