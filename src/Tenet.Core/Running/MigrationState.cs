namespace Tenet.Core.Running;

/// <summary>How a migration of the project stands to a database.</summary>
public enum MigrationState
{
    Applied,

    Pending,

    /// <summary>Applied, and its file holds other SQL by now.</summary>
    Edited,

    /// <summary>Applied, and the project has no such file although it has later ones.</summary>
    Missing,

    /// <summary>Applied by somebody whose migrations this project has never seen.</summary>
    Unknown,

    /// <summary>Begun, and neither in nor out.</summary>
    HalfWay,
}
