namespace Tenet.Core.Planning.Renaming;

/// <summary>Something that goes and something that comes and differ in nothing but their names: perhaps one thing that was renamed.</summary>
/// <param name="From">What goes.</param>
/// <param name="To">What comes.</param>
public sealed record AlikePair(RenameTarget From, RenameTarget To)
{
    /// <summary>As <c>--rename</c> takes it.</summary>
    public string Option => $"{Name(From)}={Name(To)}";

    private static string Name(RenameTarget target) => target.Label is null ? target.Id.Path : $"{target.Id.Path}.{target.Label}";
}
