namespace Tenet.Core.Model;

public sealed record EventTrigger : GlobalFact
{
    public override FactId Id => new(FactKind.EventTrigger, "", Name);

    public required string Event { get; init; }

    public ValueList<string> Tags { get; init => field = value ?? []; } = [];

    public required string Function { get; init; }

    public string? Enabled { get; init; }
}
