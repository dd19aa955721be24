using System.Text;
using Tenet.Cli.Caching;
using Tenet.Cli.Output;
using Tenet.Core.Errors;

namespace Tenet.Cli.Projects;

/// <summary>Files as text: read strictly as UTF-8, written beside and renamed, so that none is ever half there.</summary>
internal static class TextFile
{
    private const int HeadLines = 5;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="TenetException">TNT3005 where the file cannot be read or is no text.</exception>
    public static string Read(string path, string shown)
    {
        try
        {
            var bytes = Disk.Read(path);
            // Nearly no file has a mark of its byte order, and a reader would copy the text three times.
            using var reader = bytes is [0xef, 0xbb, 0xbf, ..] or [0xfe, 0xff, ..] or [0xff, 0xfe, ..] or [0, 0, 0xfe, 0xff, ..] ? new StreamReader(new MemoryStream(bytes), Strict, detectEncodingFromByteOrderMarks: true) : null;
            var text = reader is null ? Strict.GetString(bytes) : reader.ReadToEnd();
            // Valid UTF-8, and yet no text: PostgreSQL has no such character.
            return text.Contains('\0') ? throw Unreadable("It is not text.", shown) : text;
        }
        catch (DecoderFallbackException)
        {
            throw Unreadable("It is not UTF-8 text.", shown);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(problem.Message, shown, problem);
        }
    }

    /// <exception cref="TenetException">TNT3005 where the file cannot be read.</exception>
    public static byte[] Bytes(string path, string shown)
    {
        try
        {
            return Disk.Read(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(problem.Message, shown, problem);
        }
    }

    /// <exception cref="TenetException">TNT3005 where the file cannot be read.</exception>
    public static Stream OpenRead(string path)
    {
        try
        {
            // A source may be too big for memory, and no verdict is kept of what compares one.
            RunRecord.Current?.Spoil();
            return File.OpenRead(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(problem.Message, path, problem);
        }
    }

    /// <summary>The first lines of a file, whatever it is.</summary>
    public static string Head(string path)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(Disk.Read(path)));
            return string.Join('\n', Enumerable.Range(0, HeadLines).Select(_ => reader.ReadLine()).TakeWhile(line => line is not null));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(problem.Message, path, problem);
        }
    }

    /// <exception cref="TenetException">TNT3005 where the file cannot be removed.</exception>
    public static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new TenetException(ErrorCode.FileUnreadable, $"The file cannot be removed: {problem.Message}", place: path, inner: problem);
        }
    }

    public static void Write(string path, string text) => Write(path, stream => stream.Write(Strict.GetBytes(text)));

    /// <exception cref="TenetException">TNT2005 where there is no space left, TNT3005 where the file cannot be written; what stood there stays.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var beside = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            using (var stream = File.Create(beside))
            {
                write(stream);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ErrorTranslation.IsFull(problem)
                ? new TenetException(ErrorCode.DiskFull, "There is no space left to write the file.", place: path, inner: problem)
                : new TenetException(ErrorCode.FileUnreadable, $"The file cannot be written: {problem.Message.Replace(beside, path, StringComparison.Ordinal)}", place: path, inner: problem);
        }
        finally
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }
        }
    }

    private static TenetException Unreadable(string why, string shown, Exception? inner = null) =>
        new(ErrorCode.FileUnreadable, $"The file cannot be read: {why}", place: shown, inner: inner);
}
