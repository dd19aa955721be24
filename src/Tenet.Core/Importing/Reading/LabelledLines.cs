namespace Tenet.Core.Importing.Reading;

/// <summary>Reads lines like <c>**Owner**: Production</c>, several to a paragraph.</summary>
internal static class LabelledLines
{
    private const string NotStated = "not stated";

    /// <summary>What follows each bold word; what nobody stated is left out.</summary>
    public static IReadOnlyDictionary<string, string> Of(DocBlock block)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var (label, text) = ("", "");
        foreach (var run in block.Content.Runs.Append(new Run("", false, true)))
        {
            if (!run.IsBold)
            {
                text += run.Text;
                continue;
            }

            if (label.Length > 0 && text.TrimStart().StartsWith(':'))
            {
                found[label] = text.TrimStart(' ', ':').Trim();
            }

            (label, text) = (run.Text.Trim(), "");
        }

        return found;
    }

    /// <summary>The words, or null where they say that there are none.</summary>
    public static string? Stated(string? text) => string.IsNullOrWhiteSpace(text) || text.StartsWith(NotStated, StringComparison.OrdinalIgnoreCase) ? null : text;
}
