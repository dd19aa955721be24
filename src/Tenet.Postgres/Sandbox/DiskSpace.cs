using Tenet.Core.Errors;

namespace Tenet.Postgres.Sandbox;

internal static class DiskSpace
{
    private const int NoSpaceLeft = 28; // ENOSPC; the low half of HResult on Windows is 112, ERROR_DISK_FULL.
    private const int WindowsDiskFull = 112;

    public static bool IsExhausted(IOException problem) =>
        (problem.HResult & 0xFFFF) == (OperatingSystem.IsWindows() ? WindowsDiskFull : NoSpaceLeft);

    /// <summary>For what a program says that ran out of space.</summary>
    public static bool IsExhausted(string said) => said.Contains("No space left on device", StringComparison.Ordinal);

    /// <summary>For a program that had no space left to say so in its log.</summary>
    public static bool IsNearlyExhausted(string folder) => new DriveInfo(folder).AvailableFreeSpace < 16 << 20;

    public static TenetException Error(string place, Exception? inner = null) =>
        new(ErrorCode.DiskFull, "There is no space left for the sandbox.", place, inner: inner);
}
