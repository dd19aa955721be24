namespace Tenet.Core.Model;

public sealed record TextSearchConfiguration : SchemaFact
{
    public override FactId Id => new(FactKind.TextSearchConfiguration, Schema, Name);

    public required string Parser { get; init; }

    /// <summary>Which dictionaries are asked, in order, for each token type: <c>word: public.a, pg_catalog.simple</c>.</summary>
    public ValueList<string> Mappings { get; init => field = value ?? []; } = [];
}
