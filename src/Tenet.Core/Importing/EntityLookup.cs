namespace Tenet.Core.Importing;

/// <summary>Finds the entity that a name or a few words mean.</summary>
internal sealed class EntityLookup
{
    private const int MostWords = 3;

    private readonly HashSet<string> keys;
    private readonly Dictionary<string, string?> endings = new(StringComparer.Ordinal);

    public EntityLookup(IEnumerable<string> names)
    {
        keys = [.. names.Select(EntityName.Key)];
        foreach (var key in keys)
        {
            for (var at = key.IndexOf('_', StringComparison.Ordinal); at >= 0; at = key.IndexOf('_', at + 1))
            {
                // An ending that two entities share names neither.
                var ending = key[(at + 1)..];
                endings[ending] = endings.ContainsKey(ending) ? null : key;
            }
        }
    }

    public bool Contains(string name) => keys.Contains(EntityName.Key(name));

    /// <summary>The key of the entity: by its whole name, else by an ending that only one has (<c>plan</c> for <c>subscription_plan</c>).</summary>
    public string? Resolve(string name)
    {
        var key = EntityName.Key(name);
        return keys.Contains(key) ? key : endings.GetValueOrDefault(key);
    }

    /// <summary>The entities that a sentence names, in its order; longer names first.</summary>
    public IReadOnlyList<string> In(string sentence)
    {
        string[] words = [.. sentence.Split([' ', ',', '.', '(', ')', '`', '\n', ':', ';', '/'], StringSplitOptions.RemoveEmptyEntries)];
        var found = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            for (var count = Math.Min(MostWords, words.Length - i); count > 0; count--)
            {
                var name = string.Join(' ', words[i..(i + count)]);
                var key = EntityName.Key(name);
                if ((keys.Contains(key) ? key : count == 1 ? endings.GetValueOrDefault(key) : null) is { } entity)
                {
                    found.Add(entity);
                    i += count - 1;
                    break;
                }
            }
        }

        return found;
    }
}
