namespace Tenet.Cli.Caching;

/// <summary>What may be at a path.</summary>
internal static class SightKinds
{
    public const string File = "file";
    public const string Folder = "folder";
    public const string Missing = "missing";
}
