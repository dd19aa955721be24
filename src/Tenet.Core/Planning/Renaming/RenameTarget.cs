using Tenet.Core.Model;

namespace Tenet.Core.Planning.Renaming;

/// <summary>Something that bears a name: an object, or a label of an enum type.</summary>
/// <param name="Id">The object, or the enum type.</param>
/// <param name="Label">The label; null for the object itself.</param>
public readonly record struct RenameTarget(FactId Id, string? Label = null)
{
    public string Name => Label ?? Id.Name;

    /// <summary>As people name it: <c>column public.users.name</c>, <c>enum type public.mood 'bad'</c>.</summary>
    public override string ToString() => Label is null ? Id.ToString() : $"{Id} '{Label}'";
}
