namespace Tenet.Core.Rules;

/// <summary>How much a finding matters, from the least on.</summary>
public enum Severity
{
    /// <summary>The rule does not run.</summary>
    Off,

    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Against what the team agreed on, or likely to hurt.</summary>
    Warning,

    /// <summary>Wrong: data leaks, is lost, or a statement fails.</summary>
    Error,
}
