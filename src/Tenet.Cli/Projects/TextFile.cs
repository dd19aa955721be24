using System.Text;
using Tenet.Core.Errors;

namespace Tenet.Cli.Projects;

/// <summary>Files as text: read strictly as UTF-8, written beside and renamed, so that none is ever half there.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Read(string path, string shown)
    {
        try
        {
            return File.ReadAllText(path, Strict);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            var why = problem is DecoderFallbackException ? "it is not UTF-8 text" : problem.Message;
            throw new TenetException(ErrorCode.FileUnreadable, $"The file cannot be read: {why}.", place: shown, inner: problem);
        }
    }

    public static void Write(string path, string text) => Write(path, stream => stream.Write(Strict.GetBytes(text)));

    public static void Write(string path, Action<Stream> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var beside = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = File.Create(beside))
            {
                write(stream);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
