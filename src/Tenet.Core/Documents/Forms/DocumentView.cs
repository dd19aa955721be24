using Tenet.Core.Documents.Text;
using Tenet.Core.Documents.Views;

namespace Tenet.Core.Documents.Forms;

/// <summary>All that a template may print.</summary>
public sealed record DocumentView
{
    public required SchemaView Schema { get; init; }

    public required FrontView Front { get; init; }

    public required FileView Files { get; init; }

    public required SampleView Samples { get; init; }

    public required CommentView Comments { get; init; }

    /// <summary>The document, relative to the project.</summary>
    public required string Path { get; init; }

    public string FileName => Path.Split('/')[^1];

    /// <summary>Relations by parent, as <c>tenants 1..n users</c>; Markdown.</summary>
    public IReadOnlyList<string> RelationLines =>
        [.. Schema.Relations.GroupBy(relation => relation.Parent.Name).Select(group => string.Join(", ", group.Select(relation =>
            $"{MarkdownText.Code($"{relation.Parent.Name} {relation.Numbers} {relation.Child.Name}")} ({MarkdownText.Code(relation.Own)}{(relation.IsOptional ? ", optional" : "")})")))];

    /// <summary>Generated columns and triggers; Markdown.</summary>
    public IReadOnlyList<string> GeneratedLines =>
    [
        .. Schema.Tables.SelectMany(table => table.Columns.Where(column => column.Default.StartsWith("generated ", StringComparison.Ordinal)).Select(column => $"{MarkdownText.Code($"{table.Name}.{column.Name}")}: {MarkdownText.Code(column.Default)}")),
        .. Schema.Tables.SelectMany(table => table.Triggers.Select(trigger => $"{MarkdownText.Code(table.Name)}: {MarkdownText.Code(trigger.Name)} {MarkdownText.Inline(trigger.Summary)}")),
    ];

    public string UuidLine
    {
        get
        {
            var v7 = Schema.Tables.SelectMany(table => table.Columns).Any(column => column.Default.Contains("v7", StringComparison.OrdinalIgnoreCase));
            var native = Schema.Sources.Model.ServerVersion >= 180000;
            return !v7 ? "No default makes ids of version 7" : native ? "Ids of version 7: the server makes them natively" : "Ids of version 7: by a function of the schema, the server has none";
        }
    }
}
