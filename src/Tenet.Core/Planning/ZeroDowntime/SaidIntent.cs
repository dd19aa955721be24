using Tenet.Core.Model;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>A comment about a change, and what it is about.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Column">The column that gets values: one of the desired schema, or for <see cref="IntentKind.GivesBack"/> one of the present schema under its table's new name.</param>
/// <param name="Text">The expression, or the column that values come from.</param>
/// <param name="Place">File and line.</param>
public sealed record SaidIntent(IntentKind Kind, FactId Column, string Text, string Place)
{
    /// <summary>What the server made of the expression; null until it was asked, and for a move.</summary>
    public RowExpression? Value { get; init; }
}
