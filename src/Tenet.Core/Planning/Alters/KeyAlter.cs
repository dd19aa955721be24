using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

/// <summary>Of a primary key, unique or exclusion constraint.</summary>
internal sealed class KeyAlter : AlterOf<KeyConstraint>
{
    // As with an index of its own.
    protected override bool Allows(KeyConstraint before, KeyConstraint after, AlterContext context) =>
        before.Invalid == after.Invalid || after.Invalid != context.After.Model.Find(after.Parent!.Value) is Table { PartitionKey: not null };

    protected override KeyConstraint Rest(KeyConstraint before, KeyConstraint after) => after with
    {
        Options = before.Options,
        Tablespace = before.Tablespace,
        Clustered = before.Clustered,
        IndexComment = before.IndexComment,
        AttachedTo = before.AttachedTo,
        Invalid = before.Invalid,
        Inherited = before.Inherited,
    };

    protected override IEnumerable<string> Write(KeyConstraint before, KeyConstraint after, AlterContext context)
    {
        var index = Quote.Qualified(after.Schema, after.Name);
        IEnumerable<string> comment = before.IndexComment == after.IndexComment ? [] : [CommentDdl.Set("INDEX " + index, after.IndexComment)];
        return IndexAlter.Storage(index, (before.Options, after.Options), (before.Tablespace, after.Tablespace))
            .Concat(IndexAlter.Clustering($"ALTER TABLE {Names.Relation(after)}", after.Name, before.Clustered, after.Clustered))
            .Concat(comment);
    }
}
