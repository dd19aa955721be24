namespace Tenet.Core.Model;

public sealed record EnumType : SchemaFact
{
    public override FactId Id => new(FactKind.Enum, Schema, Name);

    /// <summary>The labels in sort order.</summary>
    public ValueList<string> Labels { get; init => field = value ?? []; } = [];
}
