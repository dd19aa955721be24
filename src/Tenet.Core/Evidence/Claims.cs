namespace Tenet.Core.Evidence;

/// <summary>The words of the claims that are proved so far. A claim about more than its subject says the rest behind a blank.</summary>
public static class Claims
{
    /// <summary>Deleting the row that a foreign key refers to does what the key says. The subject is the key.</summary>
    public const string DeleteBehaviour = "delete-behaviour";

    /// <summary>No row refers to one that is not there. The subject is the foreign key.</summary>
    public const string NoOrphans = "no-orphans";

    /// <summary>Each allowed value is accepted and another one refused. The subject is an enum type, a check or a domain's check.</summary>
    public const string ValuesAccepted = "values-accepted";

    /// <summary>The documented example is a value that the column accepts. The subject is the column.</summary>
    public const string ExampleAccepted = "example-accepted";

    /// <summary>The SQL that documents print recreates the table or view. The subject is the table or view.</summary>
    public const string DdlExecutes = "ddl-executes";

    /// <summary>A documented query can be prepared. The subject is the schema that is searched first; the file and line stand behind the word.</summary>
    public const string QueryPrepares = "query-prepares";
}
