using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Xunit;

namespace Tenet.Tests.Unit.History;

/// <summary>A folder of migrations, written as the tests need it.</summary>
internal static class Folder
{
    public static MigrationSet Read(params (string Path, string Text)[] files) => MigrationFolder.Read(Files(files));

    /// <summary>Files whose texts do not matter.</summary>
    public static MigrationSet Of(params string[] paths) => Read([.. paths.Select(path => (path, "SELECT 1;"))]);

    public static MigrationSet Named(MigrationLayout layout, params (string Path, string Text)[] files) => MigrationFolder.Read(Files(files), layout);

    public static TenetException Fails(params (string Path, string Text)[] files) => Assert.Throws<TenetException>(() => Read(files));

    public static TenetException FailsOf(params string[] paths) => Assert.Throws<TenetException>(() => Of(paths));

    public static IEnumerable<string> Paths(this MigrationSet set) => set.Migrations.Select(migration => migration.Path);

    // As the command line hands them over: the folder is what errors name files by.
    private static MigrationFile[] Files((string Path, string Text)[] files) =>
        [.. files.Select(file => new MigrationFile(file.Path, file.Text) { Folder = "db/migrations" })];
}
