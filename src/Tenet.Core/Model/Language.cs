namespace Tenet.Core.Model;

/// <summary>A procedural language made outside an extension.</summary>
public sealed record Language : GlobalFact
{
    public override FactId Id => new(FactKind.Language, "", Name);

    public bool Trusted { get; init; }

    /// <summary>Qualified name of the call handler.</summary>
    public string? Handler { get; init; }

    public string? InlineHandler { get; init; }

    public string? Validator { get; init; }
}
