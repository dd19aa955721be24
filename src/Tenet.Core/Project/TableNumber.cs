namespace Tenet.Core.Project;

/// <summary>Whether a table is called by what a row is or by what all are.</summary>
public enum TableNumber
{
    /// <summary><c>users</c>.</summary>
    Plural,

    /// <summary><c>user</c>.</summary>
    Singular,
}
