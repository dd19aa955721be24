using Tenet.Core.Errors;

namespace Tenet.Postgres.Catalog.Reading;

/// <summary>Has the server put expressions in words: one of each that read alike.</summary>
/// <param name="asked">By kind, then by OID.</param>
internal sealed class ExpressionWords(Dictionary<uint, StoredExpression>[] asked) : CatalogQuery
{
    private int untold = asked.Sum(ofKind => ofKind.Count);

    // One array of OIDs a kind.
    public override IReadOnlyList<string> Parameters => Array.ConvertAll(asked, ofKind => $"{{{string.Join(',', ofKind.Keys)}}}");

    public override void Read(CatalogRow row)
    {
        asked[row.Int("kind")][row.Oid("oid")].Words = row.Sql("words");
        untold--;
    }

    public override void Complete()
    {
        if (untold > 0)
        {
            throw new TenetException(ErrorCode.SchemaChanged, $"{untold} objects were dropped while the catalog was read (their expressions are gone).");
        }
    }
}
