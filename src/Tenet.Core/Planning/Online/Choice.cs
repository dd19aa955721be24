namespace Tenet.Core.Planning.Online;

/// <summary>When a node runs.</summary>
internal enum Choice
{
    /// <summary>In the main phase, as the planner writes it.</summary>
    Direct,

    /// <summary>In the main phase; what reads rows comes later.</summary>
    InPlace,

    /// <summary>What reads rows comes before the main phase, the rest is done in it.</summary>
    Split,

    /// <summary>When the main phase is committed.</summary>
    Later,

    /// <summary>When all the rest is.</summary>
    Last,
}
