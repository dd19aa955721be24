using Tenet.Core.Model;

namespace Tenet.Core.Planning.Alters;

/// <summary>Kinds of which nothing can be altered but owner and comment.</summary>
internal sealed class PlainAlter<T> : AlterOf<T>
    where T : Fact
{
    protected override T Rest(T before, T after) => after;

    protected override IEnumerable<string> Write(T before, T after, AlterContext context) => [];
}
