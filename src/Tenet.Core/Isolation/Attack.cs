using Tenet.Core.Model;

namespace Tenet.Core.Isolation;

/// <summary>One way in which a tenant may reach the rows of another. It says what it applies to, and the SQL that tries it; running and judging are done elsewhere.</summary>
public abstract class Attack
{
    public abstract AttackInfo Info { get; }

    /// <summary>Who makes it.</summary>
    public virtual PersonaKind By => PersonaKind.Member;

    /// <summary>Every member makes it; else one of each kind of people, because nothing of it depends on which tenant asks.</summary>
    public virtual bool ByEachMember => false;

    /// <summary>What must withstand it.</summary>
    public abstract IEnumerable<FactId> Targets(IsolationSchema schema);

    /// <summary>The ways to try it on one target.</summary>
    public abstract IEnumerable<Attempt> Attempts(FactId target, Scene scene);
}
