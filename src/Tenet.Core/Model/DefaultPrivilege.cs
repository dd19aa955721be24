namespace Tenet.Core.Model;

/// <summary>What <c>ALTER DEFAULT PRIVILEGES</c> says for one grantee.</summary>
public sealed record DefaultPrivilege : Fact
{
    public override FactId Id =>
        new(FactKind.DefaultPrivilege, "", "", "", $"of {Role}{(Schema is null ? "" : $" in schema {Schema}")} on {Objects} to {Grantee}");

    /// <summary>Whose new objects get them.</summary>
    public required string Role { get; init; }

    /// <summary>Null for all schemas.</summary>
    public string? Schema { get; init; }

    /// <summary><c>tables</c>, <c>sequences</c>, <c>functions</c>, <c>types</c>, <c>schemas</c>, <c>large objects</c>.</summary>
    public required string Objects { get; init; }

    public required string Grantee { get; init; }

    /// <summary>As in <see cref="Grant.Privileges"/>; none means that the built-in default was revoked.</summary>
    public ValueList<string> Privileges { get; init => field = value ?? []; } = [];
}
