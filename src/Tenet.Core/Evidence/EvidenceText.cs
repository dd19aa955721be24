using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Core.Evidence;

/// <summary>The one door of the store: writes records as files, a file a claim and a line a record, and reads them back.</summary>
public static class EvidenceText
{
    public const string Ending = ".json";

    internal static readonly JsonSerializerOptions Options = new(EvidenceJson.Default.Options)
    {
        // Text is for people and for files: quotes of SQL stay quotes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = EvidenceJson.Default,
    };

    private static readonly JsonTypeInfo<EvidenceFile> Form = (JsonTypeInfo<EvidenceFile>)Options.GetTypeInfo(typeof(EvidenceFile));

    private static readonly JsonTypeInfo<EvidenceLine> LineForm = (JsonTypeInfo<EvidenceLine>)Options.GetTypeInfo(typeof(EvidenceLine));

    /// <summary>The files of a run, by claim.</summary>
    /// <param name="records">Of one run: those of one claim share fingerprint, moment, version and command.</param>
    public static IReadOnlyList<EvidenceFile> Files(IEnumerable<EvidenceRecord> records) =>
    [
        .. records.GroupBy(record => Word(record.Claim)).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
        {
            var run = group.Select(record => (record.Fingerprint, record.When, record.Version, record.Repeat)).Distinct().ToList() is [var only]
                ? only
                : throw new ArgumentException($"records of {group.Key} come from several runs", nameof(records));
            return new EvidenceFile
            {
                Claim = group.Key, Fingerprint = run.Fingerprint, When = run.When.ToUniversalTime(), Version = run.Version, Repeat = run.Repeat,
                Records = group.Select(record => new EvidenceLine(record.Subject, About(record.Claim), record.Verdict, record.Detail))
                    .OrderBy(line => line.Subject, Comparer<FactId>.Create(SchemaModel.Compare)).ThenBy(line => line.About, StringComparer.Ordinal).ToValueList(),
            };
        }),
    ];

    public static IEnumerable<EvidenceRecord> Records(EvidenceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Records.Select(line => new EvidenceRecord(
            line.Subject, line.About is null ? file.Claim : $"{file.Claim} {line.About}", line.Verdict, line.Detail, file.Fingerprint, file.When, file.Version, file.Repeat));
    }

    /// <summary>Whether a new run says what the old one said, apart from the moment.</summary>
    public static bool SaysTheSame(EvidenceFile before, EvidenceFile after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before == after with { When = before.When };
    }

    public static string Write(EvidenceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var text = new StringBuilder("{\n");
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)
            [("$schema", file.Schema), ("claim", file.Claim), ("fingerprint", file.Fingerprint), ("when", file.When.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", null)), ("version", file.Version), ("repeat", file.Repeat)])
        {
            text.Append("  \"").Append(name).Append("\": ").Append('"').Append(Options.Encoder!.Encode(value)).Append("\",\n");
        }

        text.Append("  \"records\": [");
        for (var i = 0; i < file.Records.Count; i++)
        {
            text.Append(i == 0 ? "\n    " : ",\n    ").Append(JsonSerializer.Serialize(file.Records[i], LineForm));
        }

        return text.Append(file.Records.Count > 0 ? "\n  ]\n}\n" : "]\n}\n").ToString();
    }

    /// <exception cref="TenetException">TNT6040 where it is no file of evidence.</exception>
    public static EvidenceFile Read(string text, string path)
    {
        EvidenceFile? file;
        try
        {
            file = JsonSerializer.Deserialize(text, Form);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or TenetException)
        {
            throw new TenetException(ErrorCode.EvidenceUnreadable, $"The file is no evidence: {e.Message.Split(" | ")[0]}", e is JsonException { LineNumber: { } line } ? $"{path}:{line + 1}" : path, inner: e);
        }

        return file?.Schema == EvidenceSchema.Id
            ? file
            : throw new TenetException(ErrorCode.EvidenceUnreadable, $"The file is evidence of the form {file?.Schema ?? "none"}; this Tenet reads {EvidenceSchema.Id}.", path);
    }

    private static string Word(string claim) => claim.Split(' ', 2)[0];

    private static string? About(string claim) => claim.Split(' ', 2) is [_, var about] ? about : null;
}
