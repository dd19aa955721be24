using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tenet.Cli.Output;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog;
using Tenet.Tests.Commands;
using Xunit;

namespace Tenet.Tests.Architecture;

/// <summary>Who may know whom: Cli -> Postgres -> Core, and Core knows neither server nor files nor console nor clock.</summary>
public sealed partial class AssemblyTests
{
    private static readonly Assembly Core = typeof(Fact).Assembly;
    private static readonly Assembly Postgres = typeof(CatalogReader).Assembly;
    private static readonly Assembly Cli = typeof(Terminal).Assembly;

    [Fact]
    public void The_command_line_knows_the_server_and_the_server_knows_the_core()
    {
        Assert.Contains("Tenet.Postgres", References(Cli));
        Assert.Contains("Tenet.Core", References(Postgres));
        Assert.DoesNotContain("tenet", References(Postgres));
        Assert.DoesNotContain(References(Postgres), name => name.StartsWith("Spectre", StringComparison.Ordinal) || name == "System.CommandLine" || name == "System.Console");
    }

    [Fact]
    public void The_core_knows_nothing_of_ours_and_no_library_but_yaml_templates_markdown_and_words() =>
        Assert.Equal(["Bogus", "Handlebars", "Markdig", "YamlDotNet"], References(Core).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)));

    [Fact]
    public void The_core_uses_nothing_that_is_banned_there()
    {
        var banned = BannedTypes();
        Assert.Contains("System.IO.File", banned);
        Assert.Contains("System.Console", banned);

        Assert.Empty(UsedTypes(Core).Intersect(banned));
        // The same look finds it where it is used, so it is no blind one.
        Assert.Contains("System.Console", UsedTypes(Cli));
    }

    [Fact]
    public void The_analyzer_of_banned_symbols_reads_its_list()
    {
        var project = XDocument.Load(Repository.At("src", "Tenet.Core", "Tenet.Core.csproj"));

        Assert.Contains("BannedSymbols.txt", project.Descendants("AdditionalFiles").Select(item => (string?)item.Attribute("Include")));
        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", project.Descendants("PackageReference").Select(item => (string?)item.Attribute("Include")));
        // A symbol whose name is misspelt bans nothing, and nobody would notice.
        Assert.All(BannedTypes(), name => Assert.True(Resolves(name), name));
        Assert.DoesNotContain("RS0030", File.ReadAllText(Repository.At(".editorconfig")), StringComparison.Ordinal);
        Assert.Empty(SourceFile.OfProgram.Where(file => file.Path.StartsWith("src/Tenet.Core/", StringComparison.Ordinal) && file.Text.Contains("RS0030", StringComparison.Ordinal)).Select(file => file.Path));
    }

    [Fact]
    public void No_type_is_a_manager_a_helper_or_utilities() =>
        Assert.DoesNotContain(new[] { Core, Postgres, Cli, typeof(AssemblyTests).Assembly }.SelectMany(Types).Select(type => type.FullName!), name => Vague().IsMatch(name));

    [Fact]
    public void No_code_is_folded_away() =>
        Assert.Empty(SourceFile.OfProgram.Where(file => file.Text.Contains("#region", StringComparison.Ordinal)).Select(file => file.Path));

    private static string[] References(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(name => name.Name!).Order(StringComparer.Ordinal)];

    private static IEnumerable<Type> Types(Assembly assembly) => assembly.GetTypes().Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal));

    private static string[] BannedTypes() =>
    [
        .. File.ReadLines(Repository.At("src", "Tenet.Core", "BannedSymbols.txt"))
            .Where(line => line.StartsWith("T:", StringComparison.Ordinal))
            .Select(line => line[2..].Split(';')[0]),
    ];

    private static bool Resolves(string name) =>
        ((Assembly[])[typeof(object).Assembly, typeof(Console).Assembly, typeof(System.Diagnostics.Process).Assembly]).Any(assembly => assembly.GetType(name) is not null);

    private static HashSet<string> UsedTypes(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.TypeReferences.Select(metadata.GetTypeReference)
                .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"),
        ];
    }

    [GeneratedRegex("(Manager|Helper|Helpers|Util|Utils|Utilities)$")]
    private static partial Regex Vague();
}
