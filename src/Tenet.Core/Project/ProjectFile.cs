using Tenet.Core.Errors;
using Tenet.Core.Project.Yaml;

namespace Tenet.Core.Project;

/// <summary>Reads <c>tenet.yml</c>, and what <c>tenet.local.yml</c> puts over it.</summary>
public static class ProjectFile
{
    public const string Name = "tenet.yml";

    /// <summary>One developer's own values; never committed.</summary>
    public const string LocalName = "tenet.local.yml";

    /// <summary>Every key that a project file may hold, e.g. <c>postgres.roles[].name</c>; what is under <c>profile</c> is free.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. ProjectKeys.Root.Names];

    /// <summary>The settings; an empty text gives the defaults.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">The file, for errors.</param>
    /// <exception cref="TenetException">TNT1002 invalid YAML or a value of the wrong form, TNT1003 an unknown key; each with its line.</exception>
    public static ProjectSettings Parse(string text, string path) => Merge(new ProjectSettings(), text, path);

    /// <summary>Puts another file over settings: each single key that it holds replaces that key's value, a list as a whole.</summary>
    /// <inheritdoc cref="Parse" path="/param"/>
    /// <inheritdoc cref="Parse" path="/exception"/>
    public static ProjectSettings Merge(ProjectSettings settings, string text, string path) =>
        YamlText.Read(text, path) is { } root ? ProjectKeys.Root.Read(settings, root) : settings;

    /// <summary>Reads the file that <c>profile_file</c> names: all of it is a profile.</summary>
    /// <inheritdoc cref="Parse" path="/param"/>
    /// <exception cref="TenetException">TNT1002 with the line.</exception>
    public static Profile ParseProfile(string text, string path) =>
        YamlText.Read(text, path) is { } root ? ProfileReader.Read(root) : Profile.Empty;
}
