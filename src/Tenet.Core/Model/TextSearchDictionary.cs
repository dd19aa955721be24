namespace Tenet.Core.Model;

public sealed record TextSearchDictionary : SchemaFact
{
    public override FactId Id => new(FactKind.TextSearchDictionary, Schema, Name);

    public required string Template { get; init; }

    /// <summary>The options as the catalog stores them: <c>name = 'value', …</c>.</summary>
    public string? Options { get; init; }
}
