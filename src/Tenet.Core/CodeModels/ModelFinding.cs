namespace Tenet.Core.CodeModels;

/// <summary>Something that models cannot or should not say as the schema says it.</summary>
/// <param name="Kind">Which sort of thing.</param>
/// <param name="What">The object, e.g. <c>public.users.password_hash</c>.</param>
/// <param name="Why">One sentence for people: what follows, and what to do.</param>
public sealed record ModelFinding(ModelFindingKind Kind, string What, string Why);
