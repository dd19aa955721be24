using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

/// <summary>
/// What the rows of a catalog refer to by OID, read first and whole: with it every further row becomes a fact at once,
/// and no query has to join for a name.
/// </summary>
internal sealed class CatalogNames
{
    public Dictionary<uint, RoleRow> Roles { get; } = [];

    public Dictionary<uint, string> Namespaces { get; } = [];

    public Dictionary<uint, RelationRow> Relations { get; } = [];

    public Dictionary<uint, List<ParentRow>> Parents { get; } = [];

    public Dictionary<uint, string> Tablespaces { get; } = [];

    public Dictionary<uint, string> Collations { get; } = [];

    public Dictionary<uint, OperatorClassRow> OperatorClasses { get; } = [];

    /// <summary>The types of columns; null until all columns are read.</summary>
    public Dictionary<(uint Type, int Modifier), TypeRow?> Types { get; } = [];

    public Dictionary<uint, string> AccessMethods { get; } = [];

    /// <summary>The relations some of whose columns have privileges of their own.</summary>
    public HashSet<uint> WithGrantedColumns { get; } = [];

    /// <summary>There when all are read, which is at the same time as the names: the query of a name that asks for one before throws.</summary>
    public Dictionary<ObjectAddress, string> Comments
    {
        get => field ?? throw new InvalidOperationException("The comments are read beside the names, and are not all there yet.");
        set;
    }

    /// <summary>There when all are read, as the comments.</summary>
    public Dictionary<(uint Relation, int Number), DefaultRow> Defaults
    {
        get => field ?? throw new InvalidOperationException("The defaults are read beside the names, and are not all there yet.");
        set;
    }

    public Dictionary<(uint Relation, int Number), NotNullRow> NotNulls { get; } = [];

    /// <summary>The sequences behind identity columns.</summary>
    public Dictionary<(uint Relation, int Number), SequenceRow> IdentitySequences { get; } = [];

    /// <summary>All other sequences.</summary>
    public List<SequenceRow> Sequences { get; } = [];

    public Dictionary<(uint Index, int Number), AttributeRow> IndexAttributes { get; } = [];

    public HashSet<ObjectAddress> ExtensionMembers { get; } = [];

    public string? Comment(uint catalog, uint oid, int sub = 0) => Comments.GetValueOrDefault(new ObjectAddress(catalog, oid, sub));

    /// <summary>The role's name; a role that was dropped under our eyes keeps its number.</summary>
    public string Role(uint oid) => oid == 0 ? "PUBLIC" : Roles.TryGetValue(oid, out var role) ? role.Name : oid.ToString();

    public string Qualified(uint schema, string name) => Quote.Qualified(Namespaces[schema], name);

    /// <summary>Is the object somebody else's business: a member of an extension.</summary>
    public bool IsForeign(uint catalog, uint oid) => ExtensionMembers.Contains(new ObjectAddress(catalog, oid));

    /// <summary>Does the schema belong to a session: what is in it may be gone before it is read.</summary>
    public bool IsTemporary(uint schema) => Namespaces.TryGetValue(schema, out var name) && name.StartsWith("pg_temp_", StringComparison.Ordinal);

    /// <summary>The relation, unless it is a member of an extension or none that the model holds.</summary>
    public RelationRow? Relation(uint oid) => Relations.TryGetValue(oid, out var row) && !IsForeign(CatalogClass.Relation, oid) ? row : null;

    /// <summary>Qualified name of any known relation, extension members included.</summary>
    public string? RelationName(uint oid) => Relations.TryGetValue(oid, out var row) ? row.Qualified : null;

    public static ValueList<string> ColumnNames(RelationRow relation, ReadOnlySpan<uint> numbers)
    {
        if (numbers.IsEmpty)
        {
            return [];
        }

        var names = new string[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            names[i] = relation.ColumnName(unchecked((int)numbers[i]));
        }

        return names.ToValueList();
    }
}
