namespace Tenet.Core.Model;

/// <summary>A rule other than the one that makes a view.</summary>
public sealed record RewriteRule : RelationFact
{
    public override FactId Id => new(FactKind.Rule, Schema, Name, Table);

    /// <summary>The whole <c>CREATE RULE</c>, as <c>pg_get_ruledef</c> writes it, without the closing semicolon.</summary>
    public required string Definition { get; init; }

    /// <summary><c>disabled</c>, <c>replica</c> or <c>always</c>; null for the usual state.</summary>
    public string? Enabled { get; init; }
}
