using Tenet.Core.Model;

namespace Tenet.Core.Project;

/// <summary>How the rules are held to.</summary>
public sealed record LintSettings
{
    /// <summary>From which severity on a finding makes a run fail: <c>note</c>, <c>warning</c> or <c>error</c>; null for what the command takes.</summary>
    public string? Fail { get; init; }

    /// <summary>Severities that differ from what the rules say.</summary>
    public ValueList<LintSeverity> Severity { get; init; } = [];

    /// <summary>What is against a rule and is meant so.</summary>
    public ValueList<LintIgnore> Ignore { get; init; } = [];

    /// <summary>The file with findings of old; null where there is none.</summary>
    public string? Baseline { get; init; }

    /// <summary>How migrations are held to them.</summary>
    public MigrationLintSettings Migrations { get; init; } = new();
}
