using System.Globalization;

namespace Tenet.Postgres.Sandbox;

/// <summary>Asks a server program for its version, and remembers the answer as long as the program's file stays as it is.</summary>
internal sealed class ServerVersionReader(string cache)
{
    /// <summary>As <c>server_version_num</c>, or null where the folder holds no usable server.</summary>
    public async Task<int?> ReadAsync(string bin, CancellationToken cancellation)
    {
        var program = new FileInfo(Path.Combine(bin, ServerProgram.Executable("postgres")));
        if (!program.Exists || !File.Exists(Path.Combine(bin, ServerProgram.Executable("initdb"))))
        {
            return null;
        }

        var note = Path.Combine(cache, "server-versions", Names.Of(program.FullName));
        var stamp = program.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture);
        if (Remembered(note, stamp) is { } known)
        {
            return known;
        }

        if (await AskAsync(program.FullName, cancellation) is not { } version)
        {
            return null;
        }

        Remember(note, $"{stamp} {version}");
        return version;
    }

    /// <summary>The number in <c>postgres (PostgreSQL) 15.18 (Debian …)</c>; null for betas and what is no version.</summary>
    internal static int? Parse(string said) =>
        said.Split(' ', '\n') is [_, "(PostgreSQL)", var version, ..]
        && version.Split('.') is [var major, var minor]
        && int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            ? (first * 10000) + second
            : null;

    private static async Task<int?> AskAsync(string program, CancellationToken cancellation)
    {
        try
        {
            var (code, said) = await Programs.RunAsync([program, "--version"], Path.GetTempPath(), cancellation);
            return code == 0 ? Parse(said) : null;
        }
        catch (Exception problem) when (problem is System.ComponentModel.Win32Exception or IOException)
        {
            // Not executable, or built for another machine.
            return null;
        }
    }

    private static int? Remembered(string note, string stamp)
    {
        try
        {
            return File.Exists(note) && File.ReadAllText(note).Split(' ') is [var then, var version] && then == stamp
                && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Remember(string note, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(note)!);
            var beside = note + "." + Path.GetRandomFileName();
            File.WriteAllText(beside, text);
            File.Move(beside, note, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Only a memory: the next run asks again.
        }
    }
}
