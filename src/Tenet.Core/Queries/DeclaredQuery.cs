using Tenet.Core.Model;

namespace Tenet.Core.Queries;

/// <summary>A query of the application, with what its file says of it.</summary>
/// <param name="Name">As reports call it.</param>
/// <param name="Place">File and line of the statement.</param>
/// <param name="Sql">The statement, with its parameters as <c>$1</c>, <c>$2</c>.</param>
public sealed record DeclaredQuery(string Name, string Place, string Sql)
{
    /// <summary>SQL expressions for <c>$1</c>, <c>$2</c>, …, worked out in the session of the tenant.</summary>
    public ValueList<string> Parameters { get; init => field = value ?? []; } = [];

    /// <summary>How many rows come back.</summary>
    public (long Least, long Most)? Rows { get; init; }

    /// <summary>Rows that scans may look at, those that a filter throws away among them.</summary>
    public long? MostRead { get; init; }

    /// <summary>Pages that may be touched, 8 KiB each.</summary>
    public long? MostBuffers { get; init; }

    /// <summary>Tables that are large, and how many rows of each tenant they hold where the query is tried.</summary>
    public ValueList<LargeTable> Large { get; init => field = value ?? []; } = [];
}
