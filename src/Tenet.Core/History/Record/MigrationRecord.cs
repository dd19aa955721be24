using System.Buffers;
using System.Text;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;

namespace Tenet.Core.History.Record;

/// <summary>
/// <c>tenet.sum</c>: the files of the history with their digests, in order. It shows without a database that a file was
/// edited, is gone, or came in between.
/// </summary>
/// <remarks>See <c>docs/decisions/2026-11-21-migration-record.md</c>.</remarks>
public sealed record MigrationRecord(ValueList<RecordLine> Lines)
{
    public const string FileName = "tenet.sum";

    private const string Format = "# tenet.sum 1";

    private const string Separator = "  ";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>The record of migrations as they are now.</summary>
    public static MigrationRecord From(MigrationSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return new MigrationRecord(set.Migrations
            .SelectMany(migration => migration.Files)
            .Select(file => new RecordLine(FileDigest.Of(file.Text), file.Path))
            .ToValueList());
    }

    /// <summary>Reads the file's text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file, for errors.</param>
    /// <exception cref="TenetException">TNT1013 with the line that cannot be read or stands twice.</exception>
    public static MigrationRecord Parse(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rows = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        if (!IsFormat(rows[0]))
        {
            throw Invalid($"The first line must begin with '{Format}'.", path, 1);
        }

        var lines = new List<RecordLine>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 1; i < rows.Length; i++)
        {
            if (rows[i].Length == 0)
            {
                continue;
            }

            var line = Read(rows[i], path, i + 1);
            if (!seen.TryAdd(line.Path, i + 1))
            {
                throw Invalid($"'{line.Path}' stands twice; it is at line {seen[line.Path]} already.", path, i + 1);
            }

            lines.Add(line);
        }

        return new MigrationRecord(lines.ToValueList());
    }

    /// <summary>The file's text, with LF line ends.</summary>
    public string ToText()
    {
        var text = new StringBuilder(Format).Append(": the migration files in order. Written by Tenet; commit it with them.\n");
        foreach (var line in Lines)
        {
            text.Append(line.Digest).Append(Separator).Append(line.Path).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What was edited, is gone, came in between or is new since the record was written.</summary>
    public RecordComparison Compare(MigrationSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return RecordReview.Review(this, set);
    }

    private static RecordLine Read(string row, string path, int number)
    {
        if (row.StartsWith("<<<<<<<", StringComparison.Ordinal))
        {
            throw Invalid("A merge conflict begins here: two branches added migrations.", path, number);
        }

        var end = FileDigest.Prefix.Length + FileDigest.Digits;
        var wellFormed = row.Length > end + Separator.Length
            && row.StartsWith(FileDigest.Prefix, StringComparison.Ordinal)
            && row.AsSpan(FileDigest.Prefix.Length, FileDigest.Digits).IndexOfAnyExcept(HexDigits) < 0
            && row.AsSpan(end).StartsWith(Separator);
        return wellFormed
            ? new RecordLine(row[..end], row[(end + Separator.Length)..])
            : throw Invalid("The line is not 'sha256:', 64 digits, two spaces and a path.", path, number);
    }

    // "# tenet.sum 12" is a format of the future, not this one with something behind it.
    private static bool IsFormat(string row) =>
        row.StartsWith(Format, StringComparison.Ordinal) && (row.Length == Format.Length || !char.IsAsciiDigit(row[Format.Length]));

    private static TenetException Invalid(string what, string path, int line) => new(ErrorCode.MigrationRecordInvalid, what, $"{path}:{line}");
}
