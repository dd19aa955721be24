using Tenet.Core.Errors;
using Tenet.Core.Project;
using Xunit;

namespace Tenet.Tests.Unit.Project;

/// <summary>Conventions that have a name.</summary>
public sealed class ConventionPresetsTests
{
    [Fact]
    public void A_single_key_goes_before_the_preset_and_all_else_stays()
    {
        var said = ProjectFile.Parse("conventions: { preset: vibecoder, soft_delete: removed_at, constraints: { check: \"*_ck\" } }", "tenet.yml").Conventions;

        var agreed = ConventionPresets.Resolve(said);

        Assert.Equal("removed_at", agreed.SoftDelete);
        Assert.Equal(["*_ck"], agreed.Constraints.Check);
        Assert.Equal(["{table}_pkey"], agreed.Constraints.PrimaryKey);
        Assert.Equal(TableNumber.Plural, agreed.Tables);
        Assert.Equal([new KeptColumn("updated_at", "update_updated_at_column"), new KeptColumn("version", "bump_version")], agreed.Kept);
    }

    [Fact]
    public void Without_a_preset_nothing_is_asked_for() => Assert.Equal(new ConventionSettings(), ConventionPresets.Resolve(new ConventionSettings()));

    [Fact]
    public void An_unknown_preset_is_refused_with_the_known_ones()
    {
        var wrong = Assert.Throws<TenetException>(() => ProjectFile.Parse("conventions: { preset: vibe }", "tenet.yml"));

        Assert.Equal(ErrorCode.ProjectFileInvalid, wrong.Code);
        Assert.All(ConventionPresets.Words, preset => Assert.Contains(preset.Word, wrong.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_preset_asks_for_ids_and_times() =>
        Assert.All(ConventionPresets.Words, preset =>
        {
            var agreed = ConventionPresets.Resolve(new ConventionSettings { Preset = preset.Word });
            Assert.NotNull(agreed.Ids);
            Assert.Contains("created_at", agreed.Audit);
        });

    [Theory]
    [InlineData("lint: { fail: never }")]
    [InlineData("lint: { severity: { types: loud } }")]
    [InlineData("lint: { ignore: [ { object: users, reason: so } ] }")]
    public void A_word_that_means_nothing_is_refused(string text) =>
        Assert.Equal(ErrorCode.ProjectFileInvalid, Assert.Throws<TenetException>(() => ProjectFile.Parse(text, "tenet.yml")).Code);
}
