namespace Tenet.Core.Project;

/// <summary>A query that tells the addresses of databases.</summary>
public sealed record TargetQuery
{
    /// <summary>The address of the database that is asked.</summary>
    public string Database { get; init; } = "";

    /// <summary>Its first column is an address, a row a database.</summary>
    public string Sql { get; init; } = "";
}
