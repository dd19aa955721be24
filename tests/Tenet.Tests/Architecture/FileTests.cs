using Xunit;

namespace Tenet.Tests.Architecture;

/// <summary>Where things stand, so that they are found.</summary>
public sealed class FileTests
{
    private const int TooLong = 400;

    [Fact]
    public void The_namespace_of_a_file_is_its_folder() =>
        Assert.Empty(All().Where(file => file.Namespace is { } space && space != file.FolderNamespace).Select(file => $"{file.Path}: {file.Namespace}"));

    [Fact]
    public void Every_file_but_the_entry_point_has_a_namespace() =>
        Assert.Empty(SourceFile.OfProgram.Where(file => file.Namespace is null && file.Name != "Program").Select(file => file.Path));

    [Fact]
    public void A_file_holds_one_type_and_bears_its_name() =>
        Assert.Empty(All().Where(file => file.Namespace is not null && !file.Types.SequenceEqual([file.Name])).Select(file => $"{file.Path}: {string.Join(", ", file.Types)}"));

    [Fact]
    public void No_file_is_long() =>
        Assert.Empty(All().Where(file => file.Lines >= TooLong && !file.Path.EndsWith(".Generated.cs", StringComparison.Ordinal)).Select(file => $"{file.Path}: {file.Lines} lines"));

    [Fact]
    public void There_are_files_to_look_at() => Assert.True(SourceFile.OfProgram.Count > 200 && SourceFile.OfTests.Count > 10);

    private static IEnumerable<SourceFile> All() => SourceFile.OfProgram.Concat(SourceFile.OfTests);
}
