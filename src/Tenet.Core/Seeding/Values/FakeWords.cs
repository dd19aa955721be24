using Bogus;
using Bogus.DataSets;

namespace Tenet.Core.Seeding.Values;

/// <summary>Words that look as if people had written them: some hundred of a kind, the same ones for the same seed.</summary>
/// <remarks>A row takes one by its number, so that a million rows cost no more than a hundred.</remarks>
public sealed class FakeWords(int seed)
{
    private const int Count = 150;
    private const string Locale = "en";

    private readonly Dictionary<WordKind, IReadOnlyList<string>> known = [];

    public IReadOnlyList<string> Of(WordKind kind) => known.TryGetValue(kind, out var words) ? words : known[kind] = Make(kind);

    private List<string> Make(WordKind kind)
    {
        // A kind's words do not depend on which kinds were asked for before.
        var random = new Randomizer(unchecked((int)StableHash.Of(seed, kind)));
        var next = Source(kind, random);
        var words = new List<string>();
        var known = new HashSet<string>();
        for (var attempt = 0; attempt < Count * 3 && words.Count < Count; attempt++)
        {
            // Words stand between quotes, in JSON and in names of hosts.
            if (next() is { Length: > 0 } word && !word.AsSpan().ContainsAny("'\"\\<>{}") && known.Add(word))
            {
                words.Add(word);
            }
        }

        return words;
    }

    private static Func<string> Source(WordKind kind, Randomizer random)
    {
        var name = new Name(Locale) { Random = random };
        var address = new Address(Locale) { Random = random };
        var company = new Company(Locale) { Random = random };
        var commerce = new Commerce(Locale) { Random = random };
        return kind switch
        {
            WordKind.FirstName => () => name.FirstName(),
            WordKind.LastName => () => name.LastName(),
            WordKind.Company => () => company.CompanyName(),
            WordKind.City => () => address.City(),
            WordKind.Street => () => address.StreetAddress(),
            WordKind.Country => () => address.Country(),
            WordKind.Region => () => address.State(),
            WordKind.Product => () => commerce.ProductName(),
            WordKind.Title => () => company.CatchPhrase(),
            WordKind.Sentence => new Hacker(Locale) { Random = random }.Phrase,
            WordKind.Job => () => name.JobTitle(),
            WordKind.Department => () => commerce.Department(1),
            WordKind.UserAgent => () => new Internet(Locale) { Random = random }.UserAgent(),
            WordKind.MimeType => () => new Bogus.DataSets.System(Locale) { Random = random }.MimeType(),
            WordKind.FileName => () => new Bogus.DataSets.System(Locale) { Random = random }.CommonFileName(),
            _ => new Hacker(Locale) { Random = random }.Noun,
        };
    }
}
