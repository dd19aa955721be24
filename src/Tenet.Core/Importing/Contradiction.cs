using Tenet.Core.Model;

namespace Tenet.Core.Importing;

/// <summary>Something that documents say and that cannot be, with what was done instead.</summary>
/// <param name="Kind">A word in kebab case: <c>types-differ</c>.</param>
/// <param name="Message">What cannot be, in one sentence.</param>
/// <param name="Resolution">What the written schema does.</param>
/// <param name="Places">The lines that disagree, or the one line that is impossible.</param>
public sealed record Contradiction(string Kind, string Message, string Resolution, ValueList<Place> Places);
