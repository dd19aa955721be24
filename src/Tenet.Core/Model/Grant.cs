namespace Tenet.Core.Model;

/// <summary>
/// What one role may do with one object, where it is not what PostgreSQL gives by itself. No privilege at all means
/// that the default was revoked.
/// </summary>
public sealed record Grant : Fact
{
    public override FactId Id => new(FactKind.Grant, "", "", "", $"on {On} to {Grantee}{(Grantor is null ? "" : $" by {Grantor}")}");

    public override FactId? Parent => On;

    /// <summary>The object; a column for a column grant.</summary>
    public required FactId On { get; init; }

    /// <summary>The role, or <c>PUBLIC</c>.</summary>
    public required string Grantee { get; init; }

    /// <summary>Who granted it where that is not the owner.</summary>
    public string? Grantor { get; init; }

    /// <summary><c>SELECT</c>, <c>UPDATE WITH GRANT OPTION</c>, …, sorted.</summary>
    public ValueList<string> Privileges { get; init => field = value ?? []; } = [];
}
