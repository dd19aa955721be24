using Tenet.Core.Project;
using Tenet.Core.Project.Context;
using Tenet.Core.Project.Ids;

namespace Tenet.Tests.Unit.Context;

/// <summary>The context files and the registry of a project, and what a run of Tenet does with them.</summary>
internal sealed class Desk
{
    public Dictionary<string, string> Files { get; } = [];

    public string Registry { get; set; } = "";

    public ProjectSettings Settings { get; set; } = new();

    public void Write(string file, string text) => Files[file] = text;

    public BoundContext Bind(World world) => Look(world).Bound;

    /// <summary>What documents would be made from, without writing anything.</summary>
    public (BoundContext Bound, StableIds Ids) Look(World world)
    {
        var registry = IdRegistry.Parse(Registry, "ids.yml");
        var files = ContextFile.ParseAll(Texts());
        var bound = ContextBinding.Of(files, registry, world.Model(), world.History, Settings.Ignore);
        return (bound, IdAssignment.Run(registry, world.Model(), world.History, bound, Settings));
    }

    /// <summary>Rewrites names and the registry, as a run that writes does.</summary>
    public (BoundContext Bound, StableIds Ids) Run(World world)
    {
        var (bound, ids) = Look(world);
        foreach (var file in Texts())
        {
            Files[file.Path] = ContextEdit.Apply(file, bound.Renames);
        }

        Registry = ids.Registry.ToText();
        return (bound, ids);
    }

    private ContextText[] Texts() => [.. Files.Select(file => new ContextText(file.Key, file.Value))];
}
