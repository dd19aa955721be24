using Tenet.Core.Documents.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Views.Chapters;

/// <summary>What is known of personal data; Markdown. A box is ticked by a check that passed, never by a wish.</summary>
public sealed record PrivacyChapter(IReadOnlyList<string> Pii, IReadOnlyList<ClaimView> Gdpr, IReadOnlyList<string> Access, IReadOnlyList<string> Protection)
{
    private static readonly FactId Whole = new(FactKind.Schema, "", "public");

    private static readonly (string Title, string[] Words)[] Kinds =
        [("Email addresses", ["email"]), ("Names", ["name"]), ("Phone numbers", ["phone", "mobile"]), ("Addresses", ["address", "street", "postcode"])];

    internal static PrivacyChapter Of(IReadOnlyList<TableView> tables, ClaimViews claims)
    {
        var secured = tables.Count(table => table.RowSecurity);
        var classified = tables.SelectMany(table => table.Columns.Where(column => column.Class is "Pii" or "Phi" or "Pci" or "Secret").Select(column => (table, column))).ToList();
        return new PrivacyChapter(
            [.. Kinds.Select(kind => Line(kind.Title, kind.Words, tables))],
            [
                claims.Of("Right to deletion", Whole, Evidence.Claims.Erasure),
                claims.Of("Right to data export", Whole, Evidence.Claims.Export),
                claims.Of("Consent tracking", Whole, Evidence.Claims.Consent),
            ],
            [
                $"Row-level security is enabled on {secured} of {Words.Count(tables.Count, "table")}, and forced on {tables.Count(table => table.ForceRowSecurity)}",
                .. tables.Where(table => table.Policies.Any(policy => policy.Summary.StartsWith("restrictive", StringComparison.Ordinal))).Take(1)
                    .Select(_ => $"Restrictive policies narrow what others allow on {Words.Count(tables.Count(table => table.Policies.Any(policy => policy.Summary.StartsWith("restrictive", StringComparison.Ordinal))), "table")}"),
            ],
            classified.Count == 0
                ? ["No column is classified yet"]
                : [.. classified.Select(pair => $"{MarkdownText.Code($"{pair.table.Name}.{pair.column.Name}")}: {pair.column.Class}, {MarkdownText.Inline(pair.column.Protection ?? "protection not stated")}")]);
    }

    // Ticked where every such column is classified and says how it is protected.
    private static string Line(string title, string[] words, IReadOnlyList<TableView> tables)
    {
        var columns = tables.SelectMany(table => table.Columns.Where(column => column.DiagramType is "string" or "bytes" && (column.Class is null or "Pii") && words.Any(word => Has(column.Name, word)))
            .Select(column => (table, column))).ToList();
        var personal = columns.Where(pair => pair.column.Class == "Pii").ToList();
        if (columns.Count == 0)
        {
            return $"☑ {title}: no column";
        }

        var shown = (personal.Count > 0 ? personal : columns).Select(pair => MarkdownText.Code($"{pair.table.Name}.{pair.column.Name}") + (pair.column.Protection is null ? "" : $" ({MarkdownText.Inline(pair.column.Protection)})"));
        var all = columns.All(pair => pair.column is { Class: not null, Protection: not null });
        return $"{(all ? "☑" : "☐")} {title}: {string.Join(", ", shown)}{(personal.Count > 0 ? "" : "; not classified")}";
    }

    private static bool Has(string name, string word) => name.Split('_').Contains(word);
}
