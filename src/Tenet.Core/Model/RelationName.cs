namespace Tenet.Core.Model;

/// <summary>The name of a table or view; what kind it is does not matter, since all of them share one space of names.</summary>
public readonly record struct RelationName(string Schema, string Name)
{
    public static RelationName Of(FactId id) => new(id.Schema, id.Name);

    public override string ToString() => new FactId(FactKind.Table, Schema, Name).Path;
}
