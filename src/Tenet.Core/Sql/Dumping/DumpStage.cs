namespace Tenet.Core.Sql.Dumping;

/// <summary>What must wait although no dependency says so.</summary>
internal enum DumpStage
{
    /// <summary>All that others can depend on, in the order of its dependencies.</summary>
    Main,

    /// <summary>Foreign keys: tables may refer to each other.</summary>
    ForeignKeys,

    /// <summary>What hangs on a relation and acts by itself: rules, triggers, policies.</summary>
    Attached,

    /// <summary>Publications and subscriptions.</summary>
    Replication,

    /// <summary>They would add to the rights of whatever is created after them.</summary>
    DefaultPrivileges,

    /// <summary>They fire on whatever is created after them.</summary>
    EventTriggers,
}
