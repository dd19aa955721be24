using System.Globalization;
using Tenet.Core.Project.Context;
using Tenet.Core.Project.Yaml;

namespace Tenet.Core.Project.Ids;

/// <summary>The keys of <c>ids</c> in <c>tenet.yml</c>.</summary>
internal static class IdKeys
{
    private static readonly Section<IdSettings> Keys = new(
        new("prefix", (ids, value) => ids with { Prefix = Prefix(value) }),
        new("core", (ids, value) => ids with { Core = Range(value) }),
        new("feature", (ids, value) => ids with { Feature = Range(value) }),
        new("junction", (ids, value) => ids with { Junction = Range(value) }),
        new("view", (ids, value) => ids with { View = Range(value) }),
        new("audit", (ids, value) => ids with { Audit = Range(value) }));

    public static Key<ProjectSettings> Key { get; } =
        new("ids", (project, value) => project with { Ids = Apart(Keys.Read(project.Ids, value), value) }, Keys.Names.Select(name => "." + name));

    private static string Prefix(YamlValue value) =>
        StableId.Parse(value.Word() + "-1") is { } ? value.Word() : throw value.Wrong($"'{value.Key}' is capitals such as DBT, not '{value.Word()}'");

    private static IdRange Range(YamlValue value) =>
        value.Word().Split('-') is [var first, var last] && Number(first) is { } from && Number(last) is { } to && from >= 1 && to >= from
            ? new IdRange(from, to)
            : throw value.Wrong($"'{value.Key}' is a range such as 101-199, not '{value.Word()}'");

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000 ? number : null;

    private static IdSettings Apart(IdSettings ids, YamlValue value)
    {
        IdRange[] ranges = [ids.Core, ids.Feature, ids.Junction, ids.View, ids.Audit];
        var clash = ranges.SelectMany((range, i) => ranges.Skip(i + 1).Where(range.Overlaps).Select(other => $"{range} and {other}")).FirstOrDefault();
        return clash is null ? ids : throw value.Wrong($"the ranges {clash} under '{value.Key}' overlap");
    }
}
