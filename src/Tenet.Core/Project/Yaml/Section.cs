using System.Text.Json.Nodes;
using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Core.Project.Yaml;

/// <summary>
/// The keys of one level, each beside what reads it: the only place where a key is named, so that the parser, the hints
/// and the list of known keys cannot fall apart.
/// </summary>
internal sealed class Section<T>(params Key<T>[] keys)
{
    /// <summary>All keys from here down, e.g. <c>postgres.roles[].name</c>.</summary>
    public IEnumerable<string> Names => keys.SelectMany(key => key.Inner.Select(inner => key.Name + inner).Prepend(key.Name));

    /// <summary>Reads a map over settings that stand already: a key that is there replaces its value, all others stay.</summary>
    /// <exception cref="TenetException">TNT1003 for an unknown key, TNT1002 for a value of the wrong form.</exception>
    public T Read(T start, YamlValue map)
    {
        foreach (var (name, value) in map.Entries())
        {
            var key = Array.Find(keys, key => key.Name == name.Word()) ?? throw Unknown(name, map.Key);
            start = value.IsNothing ? start : key.Read(start, value);
        }

        return start;
    }

    /// <summary>A key whose value is this section.</summary>
    public Key<TOuter> Under<TOuter>(string name, Func<TOuter, T> get, Func<TOuter, T, TOuter> set) =>
        new(name, (outer, value) => set(outer, Read(get(outer), value)), Names.Select(inner => "." + inner)) { Form = Form };

    /// <summary>A key whose value is a list of this section; <paramref name="read"/> makes an entry of each.</summary>
    public Key<TOuter> EachUnder<TOuter>(string name, Func<YamlValue, T> read, Func<TOuter, ValueList<T>, TOuter> set) =>
        new(name, (outer, value) => set(outer, value.Items().Select(read).ToValueList()), Names.Select(inner => "[]." + inner))
        {
            Form = () => new JsonObject { ["type"] = "array", ["items"] = Form() },
        };

    /// <summary>The level as JSON Schema; keys without a form of their own take anything.</summary>
    public JsonObject Form()
    {
        var properties = new JsonObject();
        foreach (var key in keys)
        {
            var form = key.Form?.Invoke() ?? [];
            if (key.Means.Length > 0)
            {
                form.Insert(0, "description", key.Means);
            }

            properties[key.Name] = form;
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    private TenetException Unknown(YamlValue name, string level)
    {
        var known = keys.Select(key => key.Name).ToArray();
        var hint = NearestWord.Hint(name.Word(), known);
        return new TenetException(
            name.File.UnknownKey,
            $"Unknown key '{name.Word()}'{(level.Length == 0 ? "" : $" under '{level}'")}{(hint.Length > 0 ? hint : "; known here: " + string.Join(", ", known) + ".")}",
            name.File.Place(name.Node.Start));
    }
}
