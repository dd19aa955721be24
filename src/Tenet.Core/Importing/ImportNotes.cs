using Tenet.Core.Model;

namespace Tenet.Core.Importing;

/// <summary>What an import has to tell besides its result. Collected on the way, sorted at the end.</summary>
public sealed class ImportNotes
{
    private readonly List<Contradiction> contradictions = [];
    private readonly List<UnusedSentence> unused = [];
    private readonly List<(string What, string Where)> added = [];
    private readonly List<(string What, string Where)> assumed = [];

    public IReadOnlyList<Contradiction> Contradictions =>
        [.. contradictions.Distinct().OrderBy(item => item.Places.Count == 0 ? "" : item.Places[0].File, StringComparer.Ordinal).ThenBy(item => item.Places.Count == 0 ? 0 : item.Places[0].Line).ThenBy(item => item.Kind, StringComparer.Ordinal).ThenBy(item => item.Message, StringComparer.Ordinal)];

    public IReadOnlyList<UnusedSentence> Unused =>
        [.. unused.Distinct().OrderBy(item => item.Place.File, StringComparer.Ordinal).ThenBy(item => item.Place.Line)];

    /// <summary>What the conventions of the project put in, and where.</summary>
    public IReadOnlyList<ImportRemark> Added => Group(added);

    /// <summary>What was decided because no document says it.</summary>
    public IReadOnlyList<ImportRemark> Assumed => Group(assumed);

    /// <param name="kind">A word in kebab case that names the kind of contradiction.</param>
    /// <param name="message">What cannot be, in one sentence.</param>
    /// <param name="resolution">What the written schema does.</param>
    /// <param name="places">The lines that disagree.</param>
    public void Contradict(string kind, string message, string resolution, params IEnumerable<Place> places) =>
        contradictions.Add(new Contradiction(kind, message, resolution, places.Distinct().ToValueList()));

    public void Leave(Place place, string sentence, string why = "") => unused.Add(new UnusedSentence(place, sentence, why));

    public void Add(string what, string where) => added.Add((what, where));

    public void Assume(string what, string where) => assumed.Add((what, where));

    private static ImportRemark[] Group(List<(string What, string Where)> notes) =>
        [.. notes.Distinct().GroupBy(note => note.What, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ImportRemark(group.Key, group.Select(note => note.Where).Order(StringComparer.Ordinal).ToValueList()))];
}
