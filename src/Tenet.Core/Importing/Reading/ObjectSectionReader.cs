using System.Globalization;
using System.Text.RegularExpressions;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads the sections of the reference by stable ids: what people know of a table or view, and which tables are on their way out.</summary>
internal sealed partial class ObjectSectionReader : IDocumentReader
{
    private const string DeprecatedMark = "[DEPRECATED]";

    public void Read(ReadingContext context)
    {
        var sections = new Dictionary<(int Level, string Heading), ImportedObject>();
        foreach (var block in context.Of(BlockKind.Paragraph).Where(block => block.Headings.Count > 0))
        {
            var lines = LabelledLines.Of(block);
            if (lines.ContainsKey("ID") && lines.ContainsKey("Status") && sections.TryAdd((block.Headings.Count - 1, block.Headings[^1]), Head(block, lines)))
            {
                block.IsUsed = true;
            }
        }

        var deprecations = new List<(string Name, Deprecation Deprecation)>();
        foreach (var block in context.Blocks)
        {
            for (var level = 0; level < block.Headings.Count; level++)
            {
                if (sections.TryGetValue((level, block.Headings[level]), out var section))
                {
                    sections[(level, block.Headings[level])] = Part(section, block);
                    break;
                }
            }

            if (Gone(block) is { } gone)
            {
                block.IsUsed = true;
                deprecations.Add(gone);
            }
        }

        foreach (var section in sections.Values)
        {
            var gone = deprecations.Find(item => item.Name == section.Name).Deprecation;
            context.Schema.Objects.Add(section with { Deprecation = gone, Status = gone is null && section.Status == ObjectStatus.Deprecated ? ObjectStatus.Active : section.Status });
        }
    }

    private static ImportedObject Head(DocBlock block, IReadOnlyDictionary<string, string> lines)
    {
        var (id, name) = Name(block.Headings[^1]);
        return new ImportedObject(name, block.Place)
        {
            Id = id ?? (StableForm().IsMatch(lines["ID"]) ? lines["ID"] : null),
            Owner = LabelledLines.Stated(lines.GetValueOrDefault("Owner")),
            Category = Category(lines.GetValueOrDefault("Category") ?? ""),
            Status = lines["Status"] switch { var text when text.StartsWith("Deprecated", StringComparison.OrdinalIgnoreCase) => ObjectStatus.Deprecated, "Planned" => ObjectStatus.Planned, _ => ObjectStatus.Active },
        };
    }

    private static ImportedObject Part(ImportedObject section, DocBlock block)
    {
        if (block.Kind == BlockKind.Paragraph && LabelledLines.Of(block) is { Count: > 0 } lines)
        {
            block.IsUsed = true;
            return section with
            {
                Stores = LabelledLines.Stated(lines.GetValueOrDefault("What It Stores")) ?? section.Stores,
                Why = LabelledLines.Stated(lines.GetValueOrDefault("Why It Exists")) ?? section.Why,
                Uses = LabelledLines.Stated(lines.GetValueOrDefault("Primary Use Cases")) is { } uses ? uses.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToValueList() : section.Uses,
            };
        }

        if (block.Kind == BlockKind.Row && block.Of("Index Name") is not null)
        {
            block.IsUsed = true;
        }

        return block.Kind == BlockKind.Item ? Item(section, block) : section;
    }

    private static ImportedObject Item(ImportedObject section, DocBlock item)
    {
        item.IsUsed |= Restated().IsMatch(item.Label) || item.Headings.Any(heading => Restated().IsMatch(heading));
        if (Ties().IsMatch(item.Label) && Tie().Match(item.Text) is { Success: true } tie)
        {
            item.IsUsed = true;
            var note = tie.Groups["note"] is { Success: true } said ? said.Value : null;
            return section.Related.Any(other => other.Id == tie.Groups["id"].Value) ? section : section with { Related = [.. section.Related, new RelatedId(tie.Groups["id"].Value, note, item.Place.Line)] };
        }

        if (item.Label.Equals("Query Optimization Notes", StringComparison.OrdinalIgnoreCase))
        {
            item.IsUsed = true;
            return Derived().IsMatch(item.Text) ? section : section with { Notes = [.. section.Notes, item.Text] };
        }

        if (Kept().Match(item.Text) is { Success: true } kept)
        {
            return section with { Retention = LabelledLines.Stated(kept.Groups["period"].Value) ?? section.Retention };
        }

        if (Classes().Match(item.Text) is { Success: true } classes)
        {
            var of = Enum.Parse<DataClass>(classes.Groups["class"].Value, ignoreCase: true);
            return item.Content.Codes.Aggregate(section, (all, column) => With(all, column, known => known with { Class = of }));
        }

        return item.Text.StartsWith("Encryption:", StringComparison.OrdinalIgnoreCase) ? Protected(section, item) : section;
    }

    // `phone` (encrypted by the application), `address` (…)
    private static ImportedObject Protected(ImportedObject section, DocBlock item)
    {
        for (var i = 0; i + 1 < item.Content.Runs.Count; i++)
        {
            if (item.Content.Runs[i].IsCode && InParentheses().Match(item.Content.Runs[i + 1].Text) is { Success: true } how)
            {
                section = With(section, item.Content.Runs[i].Text, known => known with { Protection = how.Groups["how"].Value });
            }
        }

        return section;
    }

    private static ImportedObject With(ImportedObject section, string column, Func<ColumnContext, ColumnContext> change)
    {
        var known = section.Columns.FirstOrDefault(other => other.Name == column) ?? new ColumnContext { Name = column };
        return section with { Columns = [.. section.Columns.Where(other => other.Name != column), change(known)] };
    }

    private static (string Name, Deprecation Deprecation)? Gone(DocBlock block)
    {
        if (block.Kind != BlockKind.Paragraph || block.Headings.Count == 0 || !block.Headings[^1].EndsWith(DeprecatedMark, StringComparison.OrdinalIgnoreCase) || LabelledLines.Of(block) is not { Count: > 0 } lines)
        {
            return null;
        }

        return Day(lines.GetValueOrDefault("Status")) is { } since && LabelledLines.Stated(lines.GetValueOrDefault("Reason")) is { } reason
            ? (Name(block.Headings[^1][..^DeprecatedMark.Length]).Name, new Deprecation(since, Known(lines, "Replacement"), reason, Known(lines, "Data Migration"), Day(lines.GetValueOrDefault("Drop Date"))))
            : null;
    }

    private static string? Known(IReadOnlyDictionary<string, string> lines, string label) =>
        LabelledLines.Stated(lines.GetValueOrDefault(label)) is { } text && !text.StartsWith("none", StringComparison.OrdinalIgnoreCase) ? text : null;

    private static DateOnly? Day(string? text) =>
        text is not null && DayForm().Match(text) is { Success: true } day && DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static (string? Id, string Name) Name(string heading) =>
        Titled().Match(heading.Trim()) is { Success: true } match ? (match.Groups["id"].Value, match.Groups["name"].Value.Trim()) : (null, heading.Trim());

    private static ObjectCategory? Category(string text) =>
        Enum.TryParse<ObjectCategory>(text.Split(' ', '/')[0], ignoreCase: true, out var category) ? category : null;

    [GeneratedRegex(@"^(?<id>[A-Z]{2,6}-\d+):\s*(?<name>.+)$")]
    private static partial Regex Titled();

    [GeneratedRegex(@"^[A-Z]{2,6}-\d+$")]
    private static partial Regex StableForm();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}|(?<=\()\d{4}-\d{2}-\d{2}")]
    private static partial Regex DayForm();

    [GeneratedRegex(@"^(Accessed By|Used in|Enforces|Validated By|RLS Testing)", RegexOptions.IgnoreCase)]
    private static partial Regex Ties();

    [GeneratedRegex(@"^(?<id>[A-Z]{2,6}-\d+)( - .*?)?( \((?<note>[^()]*)\))?$")]
    private static partial Regex Tie();

    [GeneratedRegex(@"^Retention( of rows)?:\s*(?<period>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Kept();

    [GeneratedRegex(@"^Contains (?<class>PII|PHI|PCI)\b.*:\s*Yes:", RegexOptions.IgnoreCase)]
    private static partial Regex Classes();

    [GeneratedRegex(@"^\s*\((?<how>[^()]+)\)")]
    private static partial Regex InParentheses();

    // These repeat what the SQL of the section says.
    [GeneratedRegex(@"^(Accessed By APIs|Used in User Journeys|Enforces Business Rules|Validated By Tests|Foreign Key Relationships|Referential Integrity|Data Validation|Audit Trail|RLS Testing|Performance Characteristics|Backup Strategy|Recovery Testing|Data Classification|Compliance Requirements|Detailed Specification)$", RegexOptions.IgnoreCase)]
    private static partial Regex Restated();

    // What tenet docs writes there by itself.
    [GeneratedRegex(@"^(An index leads with|No index serves the foreign key|Live rows have|none$)")]
    private static partial Regex Derived();
}
