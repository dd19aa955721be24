using Tenet.Core.Errors;
using Tenet.Core.History;
using Tenet.Core.Project.Yaml;

namespace Tenet.Cli.Projects;

/// <summary>Suggests an object where a name is mistyped.</summary>
internal static class NearestName
{
    public static string Hint(SchemaHistory history, string name)
    {
        var known = history.Objects.SelectMany(item => item.Names).Where(id => id.Name.Length > 0).Select(id => id.Path).Distinct().ToList();
        var near = NearestWord.Of(name, known) ?? NearestWord.Of("public." + name, known);
        return near is null ? ErrorCode.ObjectNotFound.Remedy : $"Did you mean '{near}'?";
    }
}
