namespace Tenet.Core.Model;

/// <summary>How the kinds are called in output: PostgreSQL's own words, in lower case.</summary>
public static class FactKinds
{
    private static readonly string[] Labels = Array.ConvertAll(Enum.GetValues<FactKind>(), Words);

    public static string Label(FactKind kind) => Labels[(int)kind];

    private static string Words(FactKind kind) => kind switch
    {
        FactKind.ForeignDataWrapper => "foreign data wrapper",
        FactKind.ForeignServer => "server",
        FactKind.UserMapping => "user mapping",
        FactKind.Composite => "composite type",
        FactKind.Enum => "enum type",
        FactKind.Range => "range type",
        FactKind.DomainConstraint => "domain constraint",
        FactKind.OperatorFamily => "operator family",
        FactKind.OperatorClass => "operator class",
        FactKind.TextSearchDictionary => "text search dictionary",
        FactKind.TextSearchConfiguration => "text search configuration",
        FactKind.MaterializedView => "materialized view",
        FactKind.PrimaryKey => "primary key",
        FactKind.Unique => "unique constraint",
        FactKind.Exclusion => "exclusion constraint",
        FactKind.Check => "check constraint",
        FactKind.ForeignKey => "foreign key",
        FactKind.EventTrigger => "event trigger",
        FactKind.DefaultPrivilege => "default privileges",
        FactKind.SecurityLabel => "security label",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
