using System.Reflection;
using Tenet.Core.Errors;

namespace Tenet.Cli.Projects;

/// <summary>The examples, which travel inside the program, so that an installed Tenet has them too.</summary>
internal static class ExampleFolder
{
    private const string Prefix = "examples/";

    /// <returns>The new folder.</returns>
    public static string Copy(string example)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"{Prefix}{example}/";
        var folder = Directory.CreateTempSubdirectory($"tenet-{example}-").FullName;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        if (names.Count == 0)
        {
            throw new TenetException(ErrorCode.Internal, $"This build does not hold the example {example}.");
        }

        foreach (var name in names)
        {
            TextFile.Write(Path.Combine(folder, name[prefix.Length..]), output =>
            {
                using var resource = assembly.GetManifestResourceStream(name)!;
                resource.CopyTo(output);
            });
        }

        return folder;
    }
}
