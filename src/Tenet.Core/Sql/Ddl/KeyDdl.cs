using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>PRIMARY KEY, UNIQUE and EXCLUDE.</summary>
internal static class KeyDdl
{
    public static string Definition(KeyConstraint key)
    {
        var text = new StringBuilder($"CONSTRAINT {Quote.Identifier(key.Name)} ");
        switch (key)
        {
            case ExclusionConstraint exclusion:
                // The server's own text holds INCLUDE, WITH and WHERE at their places.
                text.Append(exclusion.Definition);
                break;
            case PrimaryKey primary:
                text.Append("PRIMARY KEY ").Append(Columns(primary.Columns, primary.WithoutOverlaps)).Append(Rest(key));
                break;
            case UniqueConstraint unique:
                text.Append("UNIQUE ").Append(unique.NullsNotDistinct ? "NULLS NOT DISTINCT " : "")
                    .Append(Columns(unique.Columns, unique.WithoutOverlaps)).Append(Rest(key));
                break;
        }

        return text.Append(DeferrableClause(key.Deferrable, key.InitiallyDeferred)).ToString();
    }

    /// <summary>Where both stand in one CREATE TABLE the server makes one of them, without a word; added by ALTER TABLE there are two.</summary>
    public static bool AreTakenForOne(KeyConstraint key, KeyConstraint other) => (key, other) switch
    {
        (ExclusionConstraint one, ExclusionConstraint two) => one.Definition == two.Definition,
        (ExclusionConstraint, _) or (_, ExclusionConstraint) => false,
        _ => KeyColumns(key) == KeyColumns(other),
    };

    private static ValueList<string> KeyColumns(KeyConstraint key) => key is PrimaryKey primary ? primary.Columns : ((UniqueConstraint)key).Columns;

    /// <summary>
    /// No index of an exclusion constraint, nor of a key WITHOUT OVERLAPS, can be attached to a partitioned one ("the index definitions do not match"):
    /// such a key is made in the partitions by making it in the partitioned table.
    /// </summary>
    public static bool SpreadsToPartitions(KeyConstraint key) =>
        key is ExclusionConstraint or PrimaryKey { WithoutOverlaps: true } or UniqueConstraint { WithoutOverlaps: true };

    /// <summary>Added to a partitioned table and all its partitions.</summary>
    public static string AddToAll(KeyConstraint key) => $"ALTER TABLE {Names.Relation(key)} ADD {Definition(key)}";

    /// <summary>Gives a partition's key, which the server named, the name of the fact.</summary>
    public static string NameInPartition(KeyConstraint key)
    {
        var table = Names.Relation(key);
        var (schema, parent) = QualifiedName.Pair(key.AttachedTo!);
        var body = $"""

            DECLARE
                invented name;
            BEGIN
                SELECT part.conname INTO STRICT invented
                FROM pg_catalog.pg_constraint AS part
                    JOIN pg_catalog.pg_constraint AS whole ON whole.oid = part.conparentid
                WHERE part.conrelid = {Quote.Literal(table)}::pg_catalog.regclass
                    AND whole.conindid = {Quote.Literal(Quote.Qualified(schema, parent))}::pg_catalog.regclass;
                IF invented <> {Quote.Literal(key.Name)} THEN
                    EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', {Quote.Literal(table)}, invented, {Quote.Literal(key.Name)});
                END IF;
            END

            """;
        return "DO " + Quote.Dollar(body);
    }

    /// <summary>On a partitioned table the key comes first alone; the partitions' keys are attached to it.</summary>
    public static string Add(KeyConstraint key) => $"ALTER TABLE ONLY {Names.Relation(key)} ADD {Definition(key)}";

    /// <summary>What can only be said when the index is there; comments included.</summary>
    public static IEnumerable<string> After(KeyConstraint key, Table table)
    {
        if (key is ExclusionConstraint { Tablespace: { } tablespace })
        {
            yield return $"ALTER INDEX {Quote.Qualified(key.Schema, key.Name)} SET TABLESPACE {Quote.Identifier(tablespace)}";
        }

        foreach (var statement in ReplicaIdentityDdl.For("ALTER TABLE", Names.Of(table), table.ReplicaIdentity, key.Name, key.Clustered))
        {
            yield return statement;
        }

        foreach (var statement in CommentDdl.Create(key).Concat(CommentDdl.OnParts(key)))
        {
            yield return statement;
        }
    }

    public static string DeferrableClause(bool deferrable, bool initiallyDeferred) =>
        (deferrable ? " DEFERRABLE" : "") + (initiallyDeferred ? " INITIALLY DEFERRED" : "");

    private static string Columns(ValueList<string> columns, bool withoutOverlaps) =>
        $"({Quote.Identifiers(columns)}{(withoutOverlaps ? " WITHOUT OVERLAPS" : "")})";

    private static string Rest(KeyConstraint key) =>
        (key.Include.Count == 0 ? "" : $" INCLUDE ({Quote.Identifiers(key.Include)})")
        + (key.Options.Count == 0 ? "" : $" WITH ({Options.List(key.Options)})")
        + (key.Tablespace is null ? "" : " USING INDEX TABLESPACE " + Quote.Identifier(key.Tablespace));
}
