namespace Tenet.Core.Evidence;

/// <summary>The words of all claims: proofs record under them, documents ask for them. A claim about more than its subject says the rest behind a blank.</summary>
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

    /// <summary>A documented query can be prepared. The subject is the schema that is searched first, and file and line stand behind the word; or it is the table or view whose section shows queries.</summary>
    public const string QueryPrepares = "query-prepares";

    /// <summary>A query of the application keeps its budget and reads no large table whole. The subject is the schema that is searched first, and the query's name stands behind the word.</summary>
    public const string QueryFast = "query-fast";

    /// <summary>Rows of other tenants cannot be reached. The subject is the table.</summary>
    public const string Isolated = "isolated";

    /// <summary>A backup was restored. The subject is the schema, or a table.</summary>
    public const string Restored = "restored";

    /// <summary>The rows of one tenant were restored. The subject is the schema.</summary>
    public const string TenantRestored = "tenant-restored";

    /// <summary>Rows are erased when their time is over. The subject is the schema.</summary>
    public const string Retention = "retention";

    /// <summary>A person's data is erased on request. The subject is the schema.</summary>
    public const string Erasure = "erasure";

    /// <summary>A person's data is exported on request. The subject is the schema.</summary>
    public const string Export = "export";

    /// <summary>Consent is recorded. The subject is the schema.</summary>
    public const string Consent = "consent";

    /// <summary>Each migration can be taken back. The subject is the schema.</summary>
    public const string MigrationsReversible = "migrations-reversible";

    /// <summary>No migration loses rows or values. The subject is the schema.</summary>
    public const string MigrationsLossless = "migrations-lossless";

    /// <summary>Migrations ran elsewhere before production. The subject is the schema.</summary>
    public const string MigrationsTested = "migrations-tested";

    /// <summary>A backup was made before a major migration. The subject is the schema.</summary>
    public const string BackupBeforeMigration = "backup-before-migration";
}
