using Tenet.Core.Model;

namespace Tenet.Core.Rules.Suppressing;

/// <summary>A comment <c>-- tenet:allow RULE REASON</c> in the SQL that makes an object.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Reason">Why.</param>
/// <param name="Place">File and line.</param>
/// <param name="Statement">The statement that it stands in or before, as it is sent to the server.</param>
/// <param name="Part">The first name behind it, where it stands inside of the statement: that part of the object alone is meant. Else null.</param>
public sealed record AllowComment(string Rule, string Reason, string Place, string Statement, string? Part)
{
    /// <summary>File and line of the statement; null where none follows.</summary>
    public string? StatementPlace { get; init; }

    /// <summary>Whether a finding about that object is meant.</summary>
    /// <param name="about">The object.</param>
    /// <param name="made">What the statement made or altered, as the server told it.</param>
    public bool Covers(FactId about, IReadOnlyCollection<FactId> made)
    {
        ArgumentNullException.ThrowIfNull(made);
        var owner = about.Of is { Length: > 0 };
        return made.Any(id => Part is null
            ? id == about || (owner && id.Schema == about.Schema && id.Name == about.Of && string.IsNullOrEmpty(id.Of))
            : owner && id.Schema == about.Schema && id.Name == about.Of && about.Name == Part);
    }
}
