using Tenet.Core.Model;
using Xunit;

namespace Tenet.Tests.Database.Attributes;

/// <summary>Whatever is changed in a database, the comparison names it: nothing of a fact is overlooked. On the newest server; <c>TENET_TEST_MAJOR=15</c> asks for the oldest.</summary>
public sealed class AttributeTests(AttributeRun run) : IClassFixture<AttributeRun>
{
    private const int Newest = 18;

    public static TheoryData<int, string> Cases()
    {
        var data = new TheoryData<int, string>();
        foreach (var test in AttributeRun.Cases(SandboxFixture.Major))
        {
            data.Add(SandboxFixture.Major, test.ToString());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task a_change_in_the_database_is_named_and_nothing_else(int major, string name)
    {
        var test = AttributeRun.Cases(major).Single(test => test.ToString() == name);
        var outcomes = await run.OnAsync(major);
        Assert.Equal(test.Expected.Order(StringComparer.Ordinal), (await outcomes.LinesAsync(test)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task every_attribute_of_every_kind_has_a_case_or_a_reason()
    {
        var facts = await FactsAsync();
        var known = Covered(facts).Concat(AttributeExceptions.All.Select(exception => (exception.Kind, exception.Attribute))).ToHashSet();
        Assert.Empty(
            from kind in AttributeNames.Kinds
            from attribute in AttributeNames.Of(kind)
            where !known.Contains((kind, attribute)) && !AttributeNames.IsPartOfId(facts.First(fact => fact.GetType() == kind), attribute)
            select $"{kind.Name}: {attribute}");
    }

    [Fact]
    public async Task every_exception_is_needed()
    {
        var facts = await FactsAsync();
        var covered = Covered(facts).ToHashSet();
        Assert.Empty(
            from exception in AttributeExceptions.All
            where covered.Contains((exception.Kind, exception.Attribute))
                || !AttributeNames.Of(exception.Kind).Contains(exception.Attribute)
                || AttributeNames.IsPartOfId(facts.First(fact => fact.GetType() == exception.Kind), exception.Attribute)
            select $"{exception.Kind.Name}: {exception.Attribute}");
    }

    [Fact]
    public void every_kind_has_a_case_for_added_and_one_for_removed()
    {
        var told = AttributeRun.Cases(Newest).Where(test => test.Attribute is null).Select(test => (test.Subject.Kind, test.Adds)).ToHashSet();
        Assert.Empty(
            from kind in Enum.GetValues<FactKind>()
            from adds in new[] { true, false }
            where !told.Contains((kind, adds))
            select $"{FactKinds.Label(kind)} {(adds ? "added" : "removed")}");
    }

    private static IEnumerable<(Type Kind, string Attribute)> Covered(IReadOnlyList<Fact> facts)
    {
        var types = facts.GroupBy(fact => fact.Id.Kind).ToDictionary(group => group.Key, group => group.First().GetType());
        return from test in AttributeRun.Cases(Newest) where test.Attribute is not null select (types[test.Subject.Kind], test.Attribute);
    }

    private async Task<IReadOnlyList<Fact>> FactsAsync() => [.. (await run.OnAsync(Newest)).Scenes.SelectMany(scene => scene.Facts)];
}
