using System.Text.RegularExpressions;

namespace Tenet.Tests.Documents;

/// <summary>Output without what differs from run to run: folders, versions of the server, times, how many facts its version makes of a schema.</summary>
internal static partial class ShownOutput
{
    public static string Fold(string text)
    {
        text = MachineNotes.Without(text.ReplaceLineEndings("\n"));
        text = TemporaryFolder().Replace(text, "TEMP");
        text = ServerVersion().Replace(text, "PostgreSQL N");
        text = ServerNumber().Replace(text, "\"serverVersion\":N");
        text = Facts().Replace(text, "N facts");
        return string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim();
    }

    /// <summary>A line of three dots in <paramref name="shown"/> stands for any lines.</summary>
    public static bool Matches(string shown, string real)
    {
        var pattern = string.Join('\n', Fold(shown).Split('\n').Select(line => line.Trim() == "..." ? "(?:.*\n?)*?" : Regex.Escape(line)));
        pattern = pattern.Replace("(?:.*\n?)*?\n", "(?:.*\n)*?", StringComparison.Ordinal);
        return Regex.IsMatch(Fold(real), $@"\A{pattern}\z", RegexOptions.None, TimeSpan.FromSeconds(5));
    }

    [GeneratedRegex(@"/(?:[\w.-]+/)*(?:tenet-[\w-]+|tmp\.\w+)")]
    private static partial Regex TemporaryFolder();

    [GeneratedRegex(@"PostgreSQL \d+\.\d+")]
    private static partial Regex ServerVersion();

    [GeneratedRegex("\"serverVersion\": ?\\d+")]
    private static partial Regex ServerNumber();

    [GeneratedRegex(@"\b\d+ facts")]
    private static partial Regex Facts();
}
