using Xunit;

namespace Tenet.Tests.Database.Truth;

/// <summary>Whatever changes in a schema, a document that does not know of it is called false, and the sentence names what changed.</summary>
public sealed class TruthTests(TruthRun run) : IClassFixture<TruthRun>
{
    public static TheoryData<string> Cases => [.. TruthCase.All.Where(TruthRun.Applies).Where(test => test.NotShown is null).Select(test => test.ToString())];

    public static TheoryData<string> Silent => [.. TruthCase.All.Where(TruthRun.Applies).Where(test => test.NotShown is not null).Select(test => test.ToString())];

    //
    [Theory, MemberData(nameof(Cases))]
    public async Task a_change_makes_a_document_false_and_is_named(string name)
    {
        var (test, outcome) = await OfAsync(name);
        var sentences = outcome.False.Where(item => test.ShownIn is { } path ? item.Path == path : item.IsForm).SelectMany(item => item.Untruths).Select(untruth => untruth.Text);
        Assert.True(sentences.Any(text => IsNamed(text, test.Names!) && (test.Says is null || text.Contains(test.Says, StringComparison.OrdinalIgnoreCase))), $"{test.Names}: {test.Says}\n{outcome}");
    }

    // No false alarm: what is not the schema's makes no document false.
    [Theory, MemberData(nameof(Silent))]
    public async Task what_no_document_shows_makes_none_false(string name)
    {
        var (_, outcome) = await OfAsync(name);
        Assert.True(outcome.False.Count == 0 && outcome.Problem is null, outcome.ToString());
    }

    [Fact]
    public void there_are_cases_enough()
    {
        Assert.True(TruthCase.All.Count(test => test is { NotShown: null, ShownIn: null }) >= 150);
        Assert.Equal(TruthCase.All.Count, TruthCase.All.Select(test => test.ToString()).Distinct().Count());
        Assert.All(TruthCase.All, test => Assert.True(test.Names is null != test.NotShown is null, test.ToString()));
    }

    private async Task<(TruthCase Test, TruthOutcome Outcome)> OfAsync(string name)
    {
        var test = TruthCase.All.Single(test => test.ToString() == name);
        Assert.SkipUnless(run.Knows(test), $"It needs PostgreSQL {test.Since}.");
        return (test, await run.OfAsync(test));
    }

    // As a word of its own: accounts_name is not accounts.
    private static bool IsNamed(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsLetter(text[at - 1])) && (at + name.Length == text.Length || !IsLetter(text[at + name.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || c == '_';
}
