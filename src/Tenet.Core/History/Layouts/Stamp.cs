using System.Globalization;

namespace Tenet.Core.History.Layouts;

/// <summary>Times in versions.</summary>
internal static class Stamp
{
    private static readonly string[] Forms = ["yyyyMMddHHmmss", "yyyyMMdd_HHmmss"];

    /// <summary>The time, or null where the digits are none.</summary>
    public static DateTimeOffset? Read(string version) =>
        DateTimeOffset.TryParseExact(version, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
