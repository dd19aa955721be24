namespace Tenet.Core.Model;

/// <summary>An installed extension. Its members are its own business and are no facts.</summary>
public sealed record Extension : GlobalFact
{
    public override FactId Id => new(FactKind.Extension, "", Name);

    /// <summary>The schema that holds its members.</summary>
    public required string Schema { get; init; }

    public required string Version { get; init; }
}
