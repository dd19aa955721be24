namespace Tenet.Core.Model;

/// <summary>A constraint with an index behind it: primary key, unique or exclusion.</summary>
public abstract record KeyConstraint : ConstraintFact
{
    /// <summary>Columns carried in the index without being part of the key.</summary>
    public ValueList<string> Include { get; init => field = value ?? []; } = [];

    public bool Deferrable { get; init; }

    public bool InitiallyDeferred { get; init; }

    /// <summary>Storage parameters of the index, <c>name=value</c>.</summary>
    [Unordered]
    public ValueList<string> Options { get; init => field = value ?? []; } = [];

    public string? Tablespace { get; init; }

    /// <summary>The table was last clustered on it (<c>CLUSTER … USING</c>).</summary>
    public bool Clustered { get; init; }

    /// <summary>The index is not usable: a build that failed, or a partition that lacks its part.</summary>
    public bool Invalid { get; init; }

    /// <summary>Qualified index of the partitioned table that this one is attached to.</summary>
    public string? AttachedTo { get; init; }

    /// <summary>The comment on the index, which has one beside the constraint's.</summary>
    public string? IndexComment { get; init; }
}
