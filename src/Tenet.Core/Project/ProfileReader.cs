using Tenet.Core.Model;
using Tenet.Core.Project.Yaml;
using YamlDotNet.RepresentationModel;

namespace Tenet.Core.Project;

/// <summary>Reads the free part of the file: any name, words or lists of words, names inside names.</summary>
internal static class ProfileReader
{
    // An alias may point at the map that it stands in; no profile that people write is deeper.
    private const int Deepest = 8;

    public static Profile Read(YamlValue map) => new(Entries(map, "", 1).ToValueList());

    private static IEnumerable<ProfileEntry> Entries(YamlValue map, string prefix, int depth)
    {
        if (depth > Deepest)
        {
            throw map.Wrong($"'{map.Key}' is nested more than {Deepest} levels deep");
        }

        foreach (var (name, value) in map.Entries())
        {
            var full = prefix + name.Word();
            if (value.Node is YamlMappingNode)
            {
                foreach (var inner in Entries(value, full + ".", depth + 1))
                {
                    yield return inner;
                }
            }
            else if (!value.IsNothing)
            {
                yield return new ProfileEntry(full, value.Words());
            }
        }
    }
}
