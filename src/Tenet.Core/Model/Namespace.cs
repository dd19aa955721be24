namespace Tenet.Core.Model;

/// <summary>A schema. Called <c>Namespace</c> as in <c>pg_namespace</c>, so that it is not mistaken for the whole model.</summary>
public sealed record Namespace : GlobalFact
{
    public override FactId Id => new(FactKind.Schema, "", Name);
}
