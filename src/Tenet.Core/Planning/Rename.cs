using Tenet.Core.Model;

namespace Tenet.Core.Planning;

/// <summary>That an object of the present schema is the same as one that bears another name in the desired schema.</summary>
/// <param name="From">Its id in the present schema, as it is before any other rename.</param>
/// <param name="To">Its new name, unquoted, without schema or table.</param>
/// <param name="Label">The label of the enum type <paramref name="From"/> that is meant; null for the object itself.</param>
public sealed record Rename(FactId From, string To, string? Label = null);
