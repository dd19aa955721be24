using Tenet.Core.Model;

namespace Tenet.Core.Planning.Alters;

/// <inheritdoc/>
internal abstract class AlterOf<T> : Alter
    where T : Fact
{
    public sealed override bool CanAlter(Fact before, Fact after, AlterContext context) =>
        before is T was && after is T now && Ignoring(was, Rest(was, now)).Equals(was) && Allows(was, now, context);

    public sealed override IEnumerable<string> Write(Fact before, Fact after, AlterContext context) => Write((T)before, (T)after, context);

    /// <summary><paramref name="after"/> with every attribute that can be altered put back to what it was.</summary>
    protected abstract T Rest(T before, T after);

    /// <summary>What the attributes alone do not tell.</summary>
    protected virtual bool Allows(T before, T after, AlterContext context) => true;

    protected abstract IEnumerable<string> Write(T before, T after, AlterContext context);

    private static Fact Ignoring(T before, Fact rest) => rest switch
    {
        SchemaFact fact => fact with { Comment = before.Comment, Owner = ((SchemaFact)(Fact)before).Owner },
        GlobalFact fact => fact with { Comment = before.Comment, Owner = ((GlobalFact)(Fact)before).Owner },
        _ => rest with { Comment = before.Comment },
    };
}
