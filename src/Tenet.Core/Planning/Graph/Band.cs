namespace Tenet.Core.Planning.Graph;

/// <summary>What comes first where no dependency says so.</summary>
internal enum Band
{
    /// <summary>What would act on the steps themselves: default privileges and event triggers that go.</summary>
    Quiet,

    /// <summary>What goes, and what lets go of it.</summary>
    Remove,

    /// <summary>What is made and altered.</summary>
    Build,

    /// <summary>Extensions that go: what used their members is known to nobody.</summary>
    Last,
}
