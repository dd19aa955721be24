using Tenet.Core.Model;

namespace Tenet.Core.Project;

/// <summary>A project's constants: free names with one or more texts each, in the order of the file.</summary>
public sealed record Profile(ValueList<ProfileEntry> Entries)
{
    public static Profile Empty { get; } = new([]);

    /// <summary>The texts under a name, with commas between; null where the name is not there. Case does not count: a document writes <c>HTTP_PORT</c>.</summary>
    public string? this[string name] => Find(name) is { } entry ? string.Join(", ", entry.Values) : null;

    public ProfileEntry? Find(string name) => Entries.FirstOrDefault(entry => Same(entry.Name, name));

    /// <summary>This profile with another over it: a name that both have is the other's.</summary>
    public Profile With(Profile other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var kept = Entries.Select(entry => other.Find(entry.Name) ?? entry);
        return new Profile([.. kept, .. other.Entries.Where(entry => Find(entry.Name) is null)]);
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
