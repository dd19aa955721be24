namespace Tenet.Core.Importing;

/// <summary>All that the readers found, mention by mention, before anything is brought together.</summary>
internal sealed class ImportedSchema
{
    public List<ImportedEntity> Entities { get; } = [];

    public List<ImportedRelation> Relations { get; } = [];

    public List<ImportedIndex> Indexes { get; } = [];

    public List<ImportedSql> Sql { get; } = [];

    public List<ImportedSecurity> Security { get; } = [];

    public List<ImportedExpression> Policies { get; } = [];

    public List<ImportedPartition> Partitions { get; } = [];

    public List<ImportedRetention> Retention { get; } = [];

    public List<ImportedMention> Mentions { get; } = [];

    public List<ImportedEnum> Enums { get; } = [];

    public List<ImportedStandard> Standards { get; } = [];

    /// <summary>The column that is said to keep tenants apart.</summary>
    public List<(string Column, Place Place)> TenantColumns { get; } = [];

    /// <summary>What is said of keys: <c>uuid</c>, <c>uuid-v7</c>.</summary>
    public List<(string Ids, Place Place)> Ids { get; } = [];

    /// <summary>How rows are deleted that must stay: <c>deleted_at</c>, <c>status</c>.</summary>
    public List<(string Way, Place Place)> SoftDelete { get; } = [];

    /// <summary>Names in code, outside of any description, with their first place.</summary>
    public Dictionary<string, Place> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>All that is said in words: paragraphs, items, quotes, and the comments of SQL.</summary>
    public List<ImportedSentence> Said { get; } = [];

    /// <summary>What the reference by stable ids says of each object in words.</summary>
    public List<ImportedObject> Objects { get; } = [];

    /// <summary>Roles that SQL names and none creates.</summary>
    public List<string> Roles { get; } = [];

    /// <summary>The front matter's plain values.</summary>
    public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);
}
