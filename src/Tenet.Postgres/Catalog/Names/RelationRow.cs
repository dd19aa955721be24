using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Catalog.Names;

/// <summary>A row of <c>pg_class</c> with its columns.</summary>
internal sealed record RelationRow
{
    public required uint Oid { get; init; }

    public required string Schema { get; init; }

    public required string Name { get; init; }

    /// <summary><c>relkind</c>: r, p, f, v, m, c or S.</summary>
    public required char Kind { get; init; }

    public required uint Owner { get; init; }

    public required char Persistence { get; init; }

    public required uint RowType { get; init; }

    public required bool RowSecurity { get; init; }

    public required bool ForceRowSecurity { get; init; }

    public required char ReplicaIdentity { get; init; }

    public required bool Populated { get; init; }

    public required uint Tablespace { get; init; }

    public required string? AccessMethod { get; init; }

    public required ValueList<string> Options { get; init; }

    public required string? OfType { get; init; }

    public required string? PartitionKey { get; init; }

    public required string? PartitionBound { get; init; }

    public required string? Server { get; init; }

    public required ValueList<string> ForeignOptions { get; init; }

    public List<AttributeRow> Columns { get; } = [];

    /// <summary>Name of the index that <c>REPLICA IDENTITY USING INDEX</c> chose.</summary>
    public required string? ReplicaIndex { get; init; }

    /// <summary>The identity as a fact says it; null for the default, the primary key.</summary>
    public string? ReplicaIdentityWord => ReplicaIdentity switch
    {
        'f' => "full",
        'n' => "nothing",
        'i' => "index " + Quote.Identifier(ReplicaIndex ?? "?"),
        _ => null,
    };

    public string Qualified => Quote.Qualified(Schema, Name);

    /// <summary>What facts that belong to it say it is; null for tables.</summary>
    public string? RelationWord => Kind switch
    {
        'v' => "view",
        'm' => "materialized view",
        'c' => "composite type",
        _ => null,
    };

    public FactId Id => new(
        Kind switch
        {
            'v' => FactKind.View,
            'm' => FactKind.MaterializedView,
            'c' => FactKind.Composite,
            'S' => FactKind.Sequence,
            _ => FactKind.Table,
        },
        Schema,
        Name);

    public AttributeRow? Column(int number)
    {
        // Without dropped columns the number is the place, so the search ends at the first try.
        for (var i = Math.Min(number, Columns.Count) - 1; i >= 0; i--)
        {
            if (Columns[i].Number == number)
            {
                return Columns[i];
            }
        }

        return null;
    }

    public string ColumnName(int number) => Column(number)?.Name ?? number switch
    {
        -1 => "ctid",
        -2 => "xmin",
        -3 => "cmin",
        -4 => "xmax",
        -5 => "cmax",
        -6 => "tableoid",
        _ => $"?{number}",
    };
}
