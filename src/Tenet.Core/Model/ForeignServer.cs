namespace Tenet.Core.Model;

public sealed record ForeignServer : GlobalFact
{
    public override FactId Id => new(FactKind.ForeignServer, "", Name);

    public required string Wrapper { get; init; }

    public string? Type { get; init; }

    public string? Version { get; init; }

    /// <summary><c>name=value</c>; values of options that look like secrets are masked.</summary>
    [Unordered]
    public ValueList<string> Options { get; init => field = value ?? []; } = [];
}
