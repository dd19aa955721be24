namespace Tenet.Core.History.Layouts;

/// <summary>What a file does in its migration.</summary>
internal enum FileRole
{
    Up,
    Down,
    Repeatable,
}
