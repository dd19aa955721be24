using Npgsql;

namespace Tenet.Postgres.Execution;

/// <summary>Which refusals may go away once another file has been loaded.</summary>
internal static class MissingObject
{
    public static bool Explains(string? sqlState) => sqlState is
        PostgresErrorCodes.UndefinedTable
        or PostgresErrorCodes.UndefinedFunction
        or PostgresErrorCodes.UndefinedObject
        or PostgresErrorCodes.UndefinedColumn
        or PostgresErrorCodes.InvalidSchemaName
        // A foreign key whose target has no unique key yet.
        or PostgresErrorCodes.InvalidForeignKey
        // ON CONFLICT that no unique index matches yet.
        or PostgresErrorCodes.InvalidColumnReference
        // A cast that is not created yet.
        or PostgresErrorCodes.CannotCoerce
        // A materialized view that is not populated yet.
        or PostgresErrorCodes.ObjectNotInPrerequisiteState;
}
