namespace Tenet.Cli.Linting;

/// <summary>Paths as they can be opened from where the user is.</summary>
internal static class ShownPath
{
    public static string Of(string path)
    {
        var relative = Path.GetRelativePath(Path.GetFullPath("."), Path.GetFullPath(path)).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) ? path : relative;
    }
}
