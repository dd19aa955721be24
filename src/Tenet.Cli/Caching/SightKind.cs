namespace Tenet.Cli.Caching;

/// <summary>What a run looks for on the disk.</summary>
internal enum SightKind
{
    /// <summary>Whether there is a file, a folder or nothing.</summary>
    Kind,

    /// <summary>What a file holds.</summary>
    Content,

    /// <summary>Which files a folder has.</summary>
    Files,

    /// <summary>Which files a folder and those in it have.</summary>
    NestedFiles,

    /// <summary>Where a symbolic link leads.</summary>
    Link,
}
