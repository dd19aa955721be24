using Tenet.Core.Errors;

namespace Tenet.Core.History.Layouts;

/// <summary>Finds the one layout that all files of a folder fit.</summary>
internal static class LayoutDetection
{
    /// <exception cref="TenetException">TNT1005 naming the file that does not fit.</exception>
    public static ILayout Detect(IReadOnlyList<MigrationFile> files)
    {
        // What most files are is what the folder is meant to be; MaxBy takes the first of equals.
        var layout = MigrationLayouts.All.MaxBy(layout => files.Count(layout.Suits))!;
        var odd = files.FirstOrDefault(file => !layout.Suits(file));
        if (odd is null)
        {
            return layout;
        }

        var fitting = files.FirstOrDefault(layout.Suits);
        if (fitting is null)
        {
            throw new TenetException(
                ErrorCode.MigrationLayoutUnclear,
                $"The file '{odd.Path}' fits no layout of migrations.",
                odd.Place,
                details: [.. MigrationLayouts.All.Select(known => $"{MigrationLayouts.Word(known.Layout)}: {known.Form}")]);
        }

        var other = MigrationLayouts.All.FirstOrDefault(layout => layout.Suits(odd));
        throw other is null
            ? Stray(odd, layout, $"'{fitting.Path}'")
            : new TenetException(
                ErrorCode.MigrationLayoutUnclear,
                $"The folder mixes layouts: '{fitting.Path}' is {MigrationLayouts.Word(layout.Layout)}, '{odd.Path}' is {MigrationLayouts.Word(other.Layout)}.",
                odd.Place,
                details: [$"{MigrationLayouts.Word(layout.Layout)}: {layout.Form}", $"{MigrationLayouts.Word(other.Layout)}: {other.Form}"]);
    }

    public static TenetException Stray(MigrationFile file, ILayout layout, string? example = null) => new(
        ErrorCode.MigrationLayoutUnclear,
        $"The file '{file.Path}' does not fit the layout {MigrationLayouts.Word(layout.Layout)}; expected {layout.Form}{(example is null ? "" : $", as {example}")}.",
        file.Place);
}
