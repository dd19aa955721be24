namespace Tenet.Core.History.Layouts;

/// <summary>A file of the migrations folder.</summary>
/// <param name="Path">From the migrations folder on, with <c>/</c> between.</param>
/// <param name="Text">All of it.</param>
public sealed record MigrationFile(string Path, string Text)
{
    /// <summary>The migrations folder as errors shall name it, e.g. <c>db/migrations</c>; empty to name files by <see cref="Path"/> alone.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The file as errors name it.</summary>
    public string Place => Folder.Length == 0 ? Path : Folder.TrimEnd('/') + "/" + Path;

    /// <summary>The last part of the path.</summary>
    internal string FileName => Path[(Path.LastIndexOf('/') + 1)..];
}
