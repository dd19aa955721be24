namespace Tenet.Core.Model;

/// <summary>A subscription. Passwords in its connection string are masked when read.</summary>
public sealed record Subscription : GlobalFact
{
    public override FactId Id => new(FactKind.Subscription, "", Name);

    /// <summary>Null where the reading role may not see it.</summary>
    public string? Connection { get; init; }

    public ValueList<string> Publications { get; init => field = value ?? []; } = [];

    public bool Enabled { get; init; }

    public string? SlotName { get; init; }

    /// <summary><c>name=value</c> of every other option that is not at its default.</summary>
    [Unordered]
    public ValueList<string> Options { get; init => field = value ?? []; } = [];
}
