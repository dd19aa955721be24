namespace Tenet.Core.Rules.Migrations;

/// <summary>How many rows a table holds where it counts.</summary>
public enum TableSize
{
    /// <summary>None, as somebody said.</summary>
    Empty,

    /// <summary>So few that reading all of them takes no time.</summary>
    Small,

    /// <summary>Many; what nobody knows counts as many.</summary>
    Large,
}
