namespace Tenet.Core.History.Layouts;

/// <summary>SQL that is run in one go: a file, or a section of one.</summary>
/// <param name="Path">The file as errors name it, see <see cref="MigrationFile.Place"/>.</param>
/// <param name="Text">The SQL, exactly as it stands in the file.</param>
/// <param name="FirstLine">The file's line, from 1, at which the text begins.</param>
public sealed record MigrationScript(string Path, string Text, int FirstLine)
{
    /// <summary>Whether the file asks for a transaction or for none; null where it says nothing and the server decides.</summary>
    public bool? Transactional { get; init; }

    /// <summary>Comments and white space only. A down part may be so, to say why there is no way back.</summary>
    public bool IsBlank => SqlBlank.IsBlank(Text);
}
