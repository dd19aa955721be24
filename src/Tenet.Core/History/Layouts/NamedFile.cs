namespace Tenet.Core.History.Layouts;

/// <summary>A file whose name a layout understood.</summary>
internal sealed record NamedFile(MigrationFile File, VersionNumber Number, string Version, string Name, FileRole Role);
