using System.Text.RegularExpressions;
using Xunit;

namespace Tenet.Tests.Architecture;

/// <summary>What a verdict depends on is seen in one place: whatever went past it could change, and nobody would look again.</summary>
public sealed partial class DiskTests
{
    // They write, or belong to commands whose result is never kept.
    private static readonly string[] Elsewhere = ["Disk", "TextFile", "DumpFolder", "ExampleFolder", "ImportCommand", "ImportFolder", "InitCommand", "ProjectStart"];

    [Fact]
    public void The_command_line_reads_the_disk_through_one_class() =>
        Assert.Empty(Cli().Where(file => !Elsewhere.Contains(file.Name)).SelectMany(file => Reading().Matches(file.Text).Select(found => $"{file.Path}: {found.Value}")));

    [Fact]
    public void The_look_finds_what_it_looks_for() =>
        Assert.True(Reading().Count(Cli().Single(file => file.Name == "Disk").Text) > 5);

    [Fact]
    public void The_command_line_asks_one_clock() =>
        Assert.Equal(["src/Tenet.Cli/Session.cs"], Cli().Where(file => Time().IsMatch(file.Text)).Select(file => file.Path));

    private static IEnumerable<SourceFile> Cli() => SourceFile.OfProgram.Where(file => file.Path.StartsWith("src/Tenet.Cli/", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?:File|Directory)\.(?:Exists|Read|Open|Get|Enumerate|Resolve)\w*|new (?:FileInfo|DirectoryInfo|FileStream)\(")]
    private static partial Regex Reading();

    [GeneratedRegex(@"TimeProvider\.System|DateTime(?:Offset)?\.(?:Utc)?Now")]
    private static partial Regex Time();
}
