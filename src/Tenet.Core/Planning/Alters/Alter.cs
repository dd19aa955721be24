using Tenet.Core.Model;

namespace Tenet.Core.Planning.Alters;

/// <summary>How one kind of object is altered in place.</summary>
internal abstract class Alter
{
    /// <summary>Can what differs be altered; else the object is dropped and created. Owner and comment always can.</summary>
    public abstract bool CanAlter(Fact before, Fact after, AlterContext context);

    /// <summary>The statements for all that differs but owner and comment.</summary>
    public abstract IEnumerable<string> Write(Fact before, Fact after, AlterContext context);
}
