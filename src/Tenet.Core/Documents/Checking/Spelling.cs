using Tenet.Core.Documents.Regions;

namespace Tenet.Core.Documents.Checking;

/// <summary>Words that British and Australian English spell otherwise than American English, in what people wrote; and how they say it.</summary>
internal static class Spelling
{
    // American, British.
    private static readonly Dictionary<string, string> British = Pairs("""
        analyze analyse
        analyzed analysed
        authorization authorisation
        authorize authorise
        authorized authorised
        behavior behaviour
        behaviors behaviours
        canceled cancelled
        catalog catalogue
        center centre
        color colour
        colors colours
        customize customise
        customized customised
        defense defence
        denormalization denormalisation
        denormalized denormalised
        favor favour
        favorite favourite
        finalize finalise
        finalized finalised
        fulfill fulfil
        honor honour
        initialize initialise
        initialized initialised
        labeled labelled
        license licence
        localization localisation
        localize localise
        localized localised
        minimize minimise
        modeling modelling
        normalization normalisation
        normalize normalise
        normalized normalised
        optimization optimisation
        optimize optimise
        optimized optimised
        organization organisation
        organizations organisations
        organize organise
        organized organised
        prioritize prioritise
        program programme
        recognize recognise
        serialize serialise
        standardize standardise
        summarize summarise
        synchronize synchronise
        synchronized synchronised
        utilization utilisation
        utilize utilise
        """);

    private static readonly Dictionary<string, string> American = British.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static IEnumerable<DocumentFinding> Check(string path, ProseRegion region, string language)
    {
        var wrong = language switch
        {
            "en-AU" or "en-GB" or "en-NZ" => British,
            "en-US" => American,
            _ => [],
        };
        var lines = region.Text.Split('\n');
        var fenced = false;
        for (var i = 0; i < lines.Length; i++)
        {
            fenced ^= lines[i].TrimStart().StartsWith("```", StringComparison.Ordinal);
            foreach (var word in fenced ? [] : OutsideCode(lines[i]))
            {
                if (wrong.TryGetValue(word.ToLowerInvariant(), out var right))
                {
                    yield return new DocumentFinding(path, region.Line + 1 + i, $"'{word}' is spelt '{right}' in {language}.", false);
                }
                else if (word.ToLowerInvariant() is "should" or "might" && region.Id.StartsWith("design.", StringComparison.Ordinal) && region.Id != "design.open_questions")
                {
                    yield return new DocumentFinding(path, region.Line + 1 + i, $"'{word}' leaves open what is so; say what is.", false);
                }
            }
        }
    }

    /// <summary>The number of sentences: ends of sentences that a blank or the end follows.</summary>
    public static int Sentences(string text)
    {
        var trimmed = text.Trim();
        var count = Enumerable.Range(0, trimmed.Length).Count(i => trimmed[i] is '.' or '!' or '?' && (i + 1 == trimmed.Length || char.IsWhiteSpace(trimmed[i + 1])));
        return trimmed.Length > 0 && trimmed[^1] is not '.' and not '!' and not '?' ? count + 1 : count;
    }

    private static IEnumerable<string> OutsideCode(string line) =>
        line.Split('`').Where((_, i) => i % 2 == 0).SelectMany(part => part.Split([' ', ',', '.', ';', ':', '!', '?', '(', ')', '"', '/', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static Dictionary<string, string> Pairs(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split(' ')).ToDictionary(pair => pair[0], pair => pair[1]);
}
