namespace Tenet.Core.History.Layouts;

/// <summary>What a marker says.</summary>
internal enum MarkerKind
{
    Up,
    Down,
    NoTransaction,
}
