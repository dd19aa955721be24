using System.Text.Json;
using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Core.Rules.Suppressing;

/// <summary>Findings of old, which are known and do not fail a run: rule and object, whatever the message says by now.</summary>
public sealed class Baseline(IEnumerable<(string Rule, string About)> known)
{
    private const string Form = "tenet-lint-baseline-1";

    private readonly HashSet<(string Rule, string About)> known = [.. known];

    public static Baseline None { get; } = new([]);

    public int Count => known.Count;

    public bool Has(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return known.Contains((finding.Rule, finding.About.ToString()));
    }

    /// <summary>The file that a list of findings makes: a line a finding, sorted, so that it can be merged.</summary>
    public static string Write(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var lines = findings.Select(finding => $"    [{Json(finding.Rule)}, {Json(finding.About.ToString())}]").Distinct().Order(StringComparer.Ordinal).ToList();
        return $"{{\n  \"form\": \"{Form}\",\n  \"findings\": [{(lines.Count == 0 ? "" : "\n" + string.Join(",\n", lines) + "\n  ")}]\n}}\n";
    }

    /// <exception cref="TenetException">TNT5004 where the text is none.</exception>
    public static Baseline Read(string text, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            return root.GetProperty("form").GetString() == Form
                ? new Baseline(root.GetProperty("findings").EnumerateArray().Select(pair => (pair[0].GetString()!, FactIdParser.Parse(pair[1].GetString()!).ToString())))
                : throw new TenetException(ErrorCode.BaselineUnreadable, $"The file is not of the form {Form}.", path);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentNullException or IndexOutOfRangeException)
        {
            throw new TenetException(ErrorCode.BaselineUnreadable, "The file is not what 'tenet lint --write-baseline' writes.", path, inner: problem);
        }
    }

    private static string Json(string text) => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
