using Tenet.Core.Model;

namespace Tenet.Core.Project;

/// <summary>
/// What Tenet leaves alone: <c>cron</c> or <c>cron.*</c> a schema with all in it, <c>public.audit_logs_y*</c> relations
/// with all that belongs to them, <c>public.users.legacy_*</c> columns and the like, <c>pg_cron</c> what lives outside schemas.
/// </summary>
/// <remarks>A star does not go over a dot. Names are compared as the catalog stores them, without quotes.</remarks>
public sealed record IgnorePatterns(ValueList<string> Patterns)
{
    public static IgnorePatterns None { get; } = new([]);

    /// <summary>Whether the id, the relation or type it belongs to, or its schema is to be ignored.</summary>
    /// <remarks>An id does not say which table an index is on or what a grant is about; <see cref="Matches(Fact)"/> knows.</remarks>
    public bool Matches(FactId id)
    {
        foreach (var pattern in Patterns)
        {
            if (Matches(pattern.Split('.'), id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the fact, what it belongs to, or its schema is to be ignored.</summary>
    public bool Matches(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Patterns.Count > 0 && (Matches(fact.Id)
            || (fact.Parent is { } parent && Matches(parent))
            || (fact is DefaultPrivilege { Schema: { } schema } && Matches(new FactId(FactKind.Schema, "", schema))));
    }

    private static bool Matches(string[] pattern, FactId id)
    {
        // From the outside in. A shorter pattern takes all that lies deeper.
        string[] path = (id.Schema, id.Of) switch
        {
            ("" or null, _) => [id.Name],
            (_, "" or null) => [id.Schema, id.Name],
            _ => [id.Schema, id.Of, id.Name],
        };

        // cron.* leaves nothing in the schema that could be told, so the empty shell goes too.
        if (id.Kind == FactKind.Schema && pattern is [var name, "*"])
        {
            return Glob.Matches(name, id.Name);
        }

        return pattern.Length <= path.Length && path[0].Length > 0 && pattern.Zip(path).All(pair => Glob.Matches(pair.First, pair.Second));
    }
}
