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

    /// <summary>The migration that it is found in, as its file is called; null for a finding about a schema.</summary>
    public string? Migration { get; init; }

    /// <summary>No single statement of the migration makes it so.</summary>
    public bool IsOfWhole { get; init; }

    /// <summary>It is about the migration as a whole, and about no object.</summary>
    public bool IsAboutMigration => Migration is not null && About.Kind == FactKind.Schema && About.Name == Migration;

    /// <summary>What it is about, as people read it.</summary>
    public string Object => IsAboutMigration ? $"migration {Migration}" : About.ToString();
}
