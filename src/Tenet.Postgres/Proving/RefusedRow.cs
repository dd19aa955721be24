using Npgsql;
using Tenet.Core.Model;

namespace Tenet.Postgres.Proving;

/// <summary>A row that the server did not take.</summary>
/// <param name="SqlState">Its class of error.</param>
/// <param name="Words">What it said, without values.</param>
/// <param name="Columns">The columns that another value is needed for; empty where that is not known.</param>
internal sealed record RefusedRow(string SqlState, string Words, IReadOnlyList<string> Columns)
{
    public bool IsNotUnique => SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ExclusionViolation;

    /// <summary>Perhaps the row is taken with other values.</summary>
    public bool IsAboutValues => SqlState.StartsWith("23", StringComparison.Ordinal);

    /// <param name="problem">What the server threw.</param>
    /// <param name="table">Where the row was to go.</param>
    /// <param name="schema">The schema of the database that refused.</param>
    public static RefusedRow Of(PostgresException problem, RelationName table, ProofSchema schema) => new(problem.SqlState, Trial.Words(problem), ColumnsOf(problem, table, schema));

    private static IReadOnlyList<string> ColumnsOf(PostgresException problem, RelationName table, ProofSchema schema)
    {
        // A row that goes into a partition is refused there.
        var at = problem is { SchemaName: { Length: > 0 } of, TableName: { Length: > 0 } name } ? new RelationName(of, name) : table;
        return (problem.SqlState, problem.ConstraintName) switch
        {
            (PostgresErrorCodes.NotNullViolation, _) => problem.ColumnName is { Length: > 0 } column ? [column] : [],
            (PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ExclusionViolation, { Length: > 0 } key) => schema.KeyColumns(at, key) is { Count: > 0 } columns ? columns : schema.KeyColumns(table, key),
            (PostgresErrorCodes.CheckViolation, { Length: > 0 } check) => (schema.Check(at, check) ?? schema.Check(table, check)) is { } found ? schema.ColumnsOf(found) : [],
            (PostgresErrorCodes.CheckViolation, _) => schema.PartitionColumns(at) is { Count: > 0 } columns ? columns : schema.PartitionColumns(table),
            (PostgresErrorCodes.ForeignKeyViolation, { Length: > 0 } key) => schema.ForeignKeys(at).Concat(schema.ForeignKeys(table)).FirstOrDefault(item => item.Name == key)?.Columns ?? [],
            _ => [],
        };
    }
}
