namespace Tenet.Core.Project;

/// <summary>How a column that takes a few words is kept.</summary>
public enum ListedWords
{
    /// <summary>Text with a check.</summary>
    Check,

    /// <summary>An enum type.</summary>
    Enum,
}
