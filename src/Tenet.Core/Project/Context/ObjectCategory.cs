namespace Tenet.Core.Project.Context;

/// <summary>The categories of the reference by stable ids; each has a range of numbers.</summary>
public enum ObjectCategory
{
    Core,
    Feature,
    Junction,
    View,
    Audit,
}
