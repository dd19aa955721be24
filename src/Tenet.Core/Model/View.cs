namespace Tenet.Core.Model;

/// <summary>A view. Its columns are <see cref="Column"/> facts.</summary>
public sealed record View : SchemaFact
{
    public override FactId Id => new(FactKind.View, Schema, Name);

    /// <summary>The query, as <c>pg_get_viewdef</c> writes it, without the closing semicolon.</summary>
    public required string Definition { get; init; }

    /// <summary><c>security_invoker=true</c>, <c>security_barrier=true</c>, <c>check_option=local</c>.</summary>
    [Unordered]
    public ValueList<string> Options { get; init => field = value ?? []; } = [];
}
