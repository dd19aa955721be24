namespace Tenet.Postgres.Importing;

/// <summary>How long SQL waits for what other blocks may still make.</summary>
internal enum Patience
{
    /// <summary>A block waits as a whole.</summary>
    Whole,

    /// <summary>What runs of a block is kept, the rest waits.</summary>
    Statements,

    /// <summary>What is refused now is refused.</summary>
    None,
}
