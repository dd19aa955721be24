using Tenet.Core.Model;

namespace Tenet.Core.Planning.Renaming;

/// <summary>A rename as somebody said it, before it is known what the names mean.</summary>
/// <param name="From">The old name, as the present schema has it.</param>
/// <param name="To">The new name, or null where it stands in the desired SQL.</param>
/// <param name="Place">File and line of a comment; null for an option.</param>
public sealed record SaidRename(string From, string? To, string? Place)
{
    /// <summary>What a comment stands before, as PostgreSQL tells it.</summary>
    public ValueList<RenameTarget> Before { get; init; } = [];

    /// <summary>Reads <c>OLD=NEW</c>; an equals sign within quotes belongs to a name. Null where it is something else.</summary>
    public static SaidRename? Parse(string option)
    {
        ArgumentNullException.ThrowIfNull(option);
        var quoted = false;
        for (var i = 0; i < option.Length; i++)
        {
            quoted ^= option[i] == '"';
            if (option[i] == '=' && !quoted)
            {
                var (from, to) = (option[..i].Trim(), option[(i + 1)..].Trim());
                return from.Length > 0 && to.Length > 0 ? new SaidRename(from, to, null) : null;
            }
        }

        return null;
    }

    public override string ToString() => To is null ? $"renamed-from {From}" : $"{From}={To}";
}
