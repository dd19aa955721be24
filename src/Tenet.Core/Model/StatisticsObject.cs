namespace Tenet.Core.Model;

public sealed record StatisticsObject : SchemaFact
{
    public override FactId Id => new(FactKind.Statistics, Schema, Name);

    /// <summary>Qualified table.</summary>
    public required string Table { get; init; }

    /// <summary>Columns and expressions, as <c>pg_get_statisticsobjdef_columns</c> writes them.</summary>
    [Unordered]
    public required string Columns { get; init; }

    /// <summary><c>ndistinct</c>, <c>dependencies</c>, <c>mcv</c>; empty for one expression alone.</summary>
    public ValueList<string> Kinds { get; init => field = value ?? []; } = [];

    public int? Target { get; init; }
}
