using System.Text.Json.Serialization;

namespace Tenet.Core.Model;

/// <summary>A fact that belongs to a table, view, materialized view or composite type.</summary>
public abstract record RelationFact : Fact
{
    public required string Schema { get; init; }

    /// <summary>The relation's name.</summary>
    public required string Table { get; init; }

    public required string Name { get; init; }

    /// <summary>What the relation is where it is no table: <c>view</c>, <c>materialized view</c>, <c>composite type</c>.</summary>
    public string? Relation { get; init; }

    [JsonIgnore]
    public override FactId? Parent => new(RelationKind, Schema, Table);

    [JsonIgnore]
    public FactKind RelationKind => Relation switch
    {
        "view" => FactKind.View,
        "materialized view" => FactKind.MaterializedView,
        "composite type" => FactKind.Composite,
        _ => FactKind.Table,
    };
}
