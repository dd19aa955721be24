namespace Tenet.Core.Model;

public sealed record SecurityLabel : Fact
{
    public override FactId Id => new(FactKind.SecurityLabel, "", "", "", $"of {Provider} on {On}");

    public override FactId? Parent => On;

    public required FactId On { get; init; }

    public required string Provider { get; init; }

    public required string Label { get; init; }
}
