namespace Tenet.Core.Project.Context;

public enum ObjectStatus
{
    Active,
    Deprecated,

    /// <summary>Written down and not yet made.</summary>
    Planned,
}
