namespace Tenet.Core.Model;

/// <summary>Credentials of a role on a foreign server. Values that look like secrets are masked when read.</summary>
public sealed record UserMapping : Fact
{
    public override FactId Id => new(FactKind.UserMapping, "", "", "", $"for {Role} server {Server}");

    public override FactId? Parent => new(FactKind.ForeignServer, "", Server);

    /// <summary>The role, or <c>PUBLIC</c>.</summary>
    public required string Role { get; init; }

    public required string Server { get; init; }

    [Unordered]
    public ValueList<string> Options { get; init => field = value ?? []; } = [];
}
