namespace Tenet.Core.Model;

/// <summary>A free-standing composite type. Its attributes are <see cref="Column"/> facts.</summary>
public sealed record CompositeType : SchemaFact
{
    public override FactId Id => new(FactKind.Composite, Schema, Name);
}
