namespace Tenet.Core.Model;

/// <summary>That a column or domain refuses NULL. From 18 on (domains: 17) this is a constraint with a name.</summary>
/// <param name="Name">The constraint's name; nothing before 18.</param>
/// <param name="NoInherit">Children need not have it.</param>
/// <param name="NotValid">Rows that were there may still hold NULL.</param>
/// <param name="Inherited">The column has it from a parent alone, so dropping it there drops it here.</param>
/// <param name="Comment">The comment on the constraint.</param>
public sealed record NotNull(
    NotNullName Name = default, bool NoInherit = false, bool NotValid = false, bool Inherited = false, string? Comment = null)
{
    public override string ToString() =>
        "yes" + (Name.IsGenerated ? "" : $" (constraint {Name.Value})") + (NoInherit ? " no inherit" : "") + (NotValid ? " not valid" : "");
}
