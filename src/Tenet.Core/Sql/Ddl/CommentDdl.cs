using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>COMMENT ON.</summary>
internal static class CommentDdl
{
    /// <summary>What a new database says about its schema public.</summary>
    public const string OnSchemaPublic = "standard public schema";

    /// <summary>The comment on the fact's object, where it has one.</summary>
    public static IEnumerable<string> Create(Fact fact) => fact.Comment is null ? [] : [Set(Target.Of(fact), fact.Comment)];

    /// <summary>Comments on what has no fact of its own: the index behind a key, a NOT NULL, the sequence of an identity.</summary>
    public static IEnumerable<string> OnParts(Fact fact)
    {
        switch (fact)
        {
            case KeyConstraint { IndexComment: { } comment } key:
                yield return Set("INDEX " + Quote.Qualified(key.Schema, key.Name), comment);
                break;
            case Column column:
                if (column.NotNull is { Comment: { } onConstraint } notNull)
                {
                    // No name means the one that the server invents.
                    var name = notNull.Name.Value ?? $"{column.Table}_{column.Name}_not_null";
                    yield return Set($"CONSTRAINT {Quote.Identifier(name)} ON {Names.Relation(column)}", onConstraint);
                }

                if (column.Identity is { Comment: { } onSequence } identity)
                {
                    yield return Set("SEQUENCE " + identity.Sequence, onSequence);
                }

                break;
            case Domain { NotNull: { Comment: { } onDomain } ofDomain } domain:
                yield return Set($"CONSTRAINT {Quote.Identifier(ofDomain.Name.Value ?? $"{domain.Name}_not_null")} ON DOMAIN {Names.Of(domain)}", onDomain);
                break;
        }
    }

    public static string Set(string target, string? comment) => $"COMMENT ON {target} IS {(comment is null ? "NULL" : Quote.Literal(comment))}";
}
