using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules;

/// <summary>One thing that a schema is held to. It looks at facts, never at SQL text; a file each.</summary>
public abstract class Rule
{
    private const string DefaultSchema = "public.";

    public abstract RuleInfo Info { get; }

    /// <summary>What is against the rule, in any order.</summary>
    public abstract IEnumerable<Finding> Check(SchemaView schema);

    /// <param name="about">The object that a reader has to change.</param>
    /// <param name="message">What is so, and what would be right, with the names that a reader looks for.</param>
    /// <param name="fix">A statement that makes it right and can do no harm, without the semicolon.</param>
    protected Finding Found(FactId about, string message, string? fix = null) => new(Info.Id, Info.Severity, about, message) { Fix = fix };

    /// <summary>A name as messages have it: <c>public</c> goes without saying.</summary>
    protected internal static string Shown(FactId id) => id.Path is var path && path.StartsWith(DefaultSchema, StringComparison.Ordinal) ? path[DefaultSchema.Length..] : path;
}
