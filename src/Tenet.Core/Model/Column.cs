using System.Text.Json.Serialization;

namespace Tenet.Core.Model;

/// <summary>A column of a table or view, or an attribute of a composite type.</summary>
public sealed record Column : RelationFact
{
    public override FactId Id => new(FactKind.Column, Schema, Name, Table);

    /// <summary>Rank among the columns that were not dropped, from 1. Not compared: PostgreSQL cannot move a column.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Uncompared<int> Position { get; init; }

    /// <summary>The type with its modifier, as <c>format_type</c> writes it: <c>character varying(20)</c>, <c>app.status[]</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Qualified collation where it is not the type's own.</summary>
    public string? Collation { get; init; }

    public NotNull? NotNull { get; init; }

    /// <summary>The default as an expression; also that of a view's column.</summary>
    public string? Default { get; init; }

    public Identity? Identity { get; init; }

    public Generated? Generated { get; init; }

    /// <summary><c>plain</c>, <c>external</c>, <c>extended</c> or <c>main</c> where it is not the type's default.</summary>
    public string? Storage { get; init; }

    /// <summary><c>pglz</c> or <c>lz4</c> where the column chose one.</summary>
    public string? Compression { get; init; }

    /// <summary>The statistics target where it is not the default.</summary>
    public int? Statistics { get; init; }

    /// <summary><c>n_distinct=…</c> and <c>n_distinct_inherited=…</c>.</summary>
    [Unordered]
    public ValueList<string> Options { get; init => field = value ?? []; } = [];

    /// <summary>Options of a foreign table's column.</summary>
    [Unordered]
    public ValueList<string> ForeignOptions { get; init => field = value ?? []; } = [];

    /// <summary>The column comes from a parent table and was not defined here as well.</summary>
    public bool Inherited { get; init; }
}
