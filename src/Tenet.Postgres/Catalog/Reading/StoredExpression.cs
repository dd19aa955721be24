namespace Tenet.Postgres.Catalog.Reading;

/// <summary>An expression that the catalog stores as a tree, in words once the server has said them.</summary>
internal sealed class StoredExpression
{
    /// <summary>As the server words it, in the form that lasts.</summary>
    public string Words { get; set; } = "";
}
