using Tenet.Core.Model;

namespace Tenet.Core.Rules;

/// <summary>One thing that is against a rule.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Severity">What it counts.</param>
/// <param name="About">The object that a reader has to change.</param>
/// <param name="Message">What is so, and what would be right.</param>
public sealed record Finding(string Rule, Severity Severity, FactId About, string Message)
{
    /// <summary>A statement that makes it right, without the semicolon; null where somebody has to decide.</summary>
    public string? Fix { get; init; }

    /// <summary>File and line where the object is made; null where that is not known.</summary>
    public string? Place { get; init; }
}
