namespace Tenet.Core.Model;

public sealed record ForeignDataWrapper : GlobalFact
{
    public override FactId Id => new(FactKind.ForeignDataWrapper, "", Name);

    public string? Handler { get; init; }

    public string? Validator { get; init; }

    /// <summary><c>name=value</c>; values of options that look like secrets are masked.</summary>
    [Unordered]
    public ValueList<string> Options { get; init => field = value ?? []; } = [];
}
