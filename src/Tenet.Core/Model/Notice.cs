namespace Tenet.Core.Model;

/// <summary>Something that the model does not hold, and why: an unmodelled object, or one that the reading role may not see.</summary>
/// <param name="What">The object as <c>pg_identify_object</c> names it: <c>conversion app.utf8_to_x</c>; with what needs it, where something does.</param>
/// <param name="Why">One sentence for people.</param>
public sealed record Notice(string What, string Why);
