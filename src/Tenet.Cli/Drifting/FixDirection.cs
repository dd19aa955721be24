namespace Tenet.Cli.Drifting;

/// <summary>Who gives way.</summary>
internal enum FixDirection
{
    /// <summary>The project takes over what the database has.</summary>
    Adopt,

    /// <summary>The database becomes again what the project says.</summary>
    Revert,
}
