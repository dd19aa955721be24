namespace Tenet.Cli.Fleets;

/// <summary>What became of a target.</summary>
internal enum FleetResult
{
    /// <summary>Migrations ran.</summary>
    Done,

    /// <summary>It had all of them.</summary>
    UpToDate,

    Failed,

    /// <summary>Another one failed before its turn.</summary>
    NotTried,
}
