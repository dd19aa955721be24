using System.Globalization;
using System.Text.Json.Nodes;
using Tenet.Core.Model;
using Tenet.Core.Project.Yaml;
using YamlDotNet.RepresentationModel;

namespace Tenet.Core.Project.Context;

/// <summary>Every key of a context file beside what reads it. The JSON Schema is made from here, and <c>docs/context.md</c> has the same keys.</summary>
internal static class ContextKeys
{
    private const string Nothing = "none";

    private static readonly (string, ObjectCategory)[] Categories =
    [
        ("core", ObjectCategory.Core), ("feature", ObjectCategory.Feature), ("junction", ObjectCategory.Junction), ("view", ObjectCategory.View), ("audit", ObjectCategory.Audit),
    ];

    private static readonly (string, ObjectStatus)[] Statuses =
        [("active", ObjectStatus.Active), ("deprecated", ObjectStatus.Deprecated), ("planned", ObjectStatus.Planned)];

    private static readonly (string, DataClass)[] Classes =
        [("none", DataClass.None), ("pii", DataClass.Pii), ("phi", DataClass.Phi), ("pci", DataClass.Pci), ("secret", DataClass.Secret)];

    private static readonly Section<ObjectContext> Purpose = new(
        new("stores", (file, value) => file with { Stores = value.Prose() }) { Means = "What a row is.", Form = ContextForms.Text },
        new("why", (file, value) => file with { Why = value.Prose() }) { Means = "Why the table exists.", Form = ContextForms.Text },
        new("uses", (file, value) => file with { Uses = value.Proses() }) { Means = "What it is used for, one text or a list.", Form = ContextForms.Texts });

    private static readonly Section<ColumnContext> Column = new(
        new("example", (column, value) => column with { Example = Example(value) }) { Means = "A value as SQL input text that the column accepts; a proof inserts it.", Form = ContextForms.Text },
        new("class", (column, value) => column with { Class = value.Choice(Classes) }) { Means = "How sensitive the value is.", Form = ClassForm },
        new("protection", (column, value) => column with { Protection = value.Prose() }) { Means = "How the value is protected.", Form = ContextForms.Text },
        new("denormalised", (column, value) => column with { Denormalised = value.Prose() }) { Means = "Why the value is stored twice, where it is.", Form = ContextForms.Text });

    private static readonly Section<ObjectContext> Related = new(
        Ids("apis", "API", "Endpoints that use the table, each with its access: `API-045: RW`."),
        Ids("journeys", "UJ", "User journeys that it serves."),
        Ids("rules", "BR", "Business rules that it holds to, each with what enforces it: `BR-003: check tasks_status_check`."),
        Ids("tests", "TEST", "Tests about it, each with their subject."));

    private static readonly Section<Deprecation> Ending = new(
        new("since", (ending, value) => ending with { Since = Day(value) }) { Means = "The day, as `2026-11-21`.", Form = ContextForms.Day },
        new("replacement", (ending, value) => ending with { Replacement = Word(value) }) { Means = "What takes its place: an id, a name, or `none`.", Form = ContextForms.Text },
        new("reason", (ending, value) => ending with { Reason = value.Prose() }) { Means = "Why.", Form = ContextForms.Text },
        new("migration", (ending, value) => ending with { Migration = value.Word() }) { Means = "The migration that moved the rows.", Form = ContextForms.Text },
        new("drop", (ending, value) => ending with { Drop = Word(value) is null ? null : Day(value) })
            { Means = "The day on which it is dropped; left out or `none` where it is kept for audit, read-only.", Form = () => ContextForms.NoneOr(ContextForms.Day()) });

    public static readonly Section<ObjectContext> Root = new(
        new("table", (file, value) => Named(file, value, FactKind.Table)) { Means = "The table, with its schema or without where that is public.", Form = ContextForms.Text },
        new("view", (file, value) => Named(file, value, FactKind.View)) { Means = "The view or materialized view.", Form = ContextForms.Text },
        new("id", (file, value) => file with { Id = Id(value).ToString() }) { Means = "The stable id; without it the registry gives one.", Form = () => ContextForms.Pattern("^[A-Z][A-Z0-9]*-[0-9]+$") },
        new("category", (file, value) => file with { Category = value.Choice(Categories) }) { Means = "Where the inferred category is not right.", Form = () => ContextForms.Words(Categories.Select(pair => pair.Item1)) },
        new("status", (file, value) => file with { Status = value.Choice(Statuses) }) { Means = "`active` where nothing is said.", Form = () => ContextForms.Words(Statuses.Select(pair => pair.Item1)) },
        new("owner", (file, value) => file with { Owner = value.Prose() }) { Means = "The team that answers for it.", Form = ContextForms.Text },
        new("group", (file, value) => file with { Group = value.Prose() }) { Means = "The domain group in which the guide lists it.", Form = ContextForms.Text },
        Purpose.Under<ObjectContext>("purpose", file => file, (_, file) => file) with { Means = "What people want to know first." },
        new("columns", (file, value) => file with { Columns = Columns(value) }, Column.Names.Select(name => ".NAME." + name).Prepend(".NAME"))
            { Means = "What is known about columns, by name.", Form = ColumnsForm },
        Related.Under<ObjectContext>("related", file => file, (_, file) => file) with { Means = "Ids of the team's other documents." },
        new("retention", (file, value) => file with { Retention = value.Prose() }) { Means = "How long rows are kept, and what happens then.", Form = ContextForms.Text },
        new("deprecation", (file, value) => file with { Deprecation = Deprecated(value) }, Ending.Names.Select(name => "." + name))
            { Means = "Why it is on its way out.", Form = EndingForm },
        new("notes", (file, value) => file with { Notes = value.Proses() }) { Means = "Remarks on performance and queries, one text or a list.", Form = ContextForms.Texts });

    private static Key<ObjectContext> Ids(string name, string prefix, string means) =>
        new(name, (file, value) => file with { Related = [.. file.Related, .. value.Items().Select(item => RelatedTo(item, prefix))] }) { Means = means, Form = () => ContextForms.Ids(prefix) };

    private static JsonObject ClassForm() => ContextForms.Words(Classes.Select(pair => pair.Item1));

    private static JsonObject ColumnsForm() => new() { ["type"] = "object", ["additionalProperties"] = ContextForms.Either(ClassForm(), Column.Form()) };

    private static JsonObject EndingForm()
    {
        var form = Ending.Form();
        form["required"] = new JsonArray("since", "replacement", "reason");
        return form;
    }

    private static ObjectContext Named(ObjectContext file, YamlValue value, FactKind kind) =>
        !string.IsNullOrEmpty(file.Object.Name)
            ? throw value.Wrong("a file is about one table or one view")
            : file with
            {
                Object = ObjectName.Parse(value.Word(), kind) ?? throw value.Wrong($"'{value.Word()}' is no name of a {value.Key}"),
                Line = (int)value.Line,
            };

    private static StableId Id(YamlValue value) => StableId.Parse(value.Word()) ?? throw value.Wrong($"'{value.Word()}' is no id; one is letters, a dash and digits: DBT-004");

    private static ValueList<ColumnContext> Columns(YamlValue map)
    {
        var columns = new List<ColumnContext>();
        foreach (var (name, value) in map.Entries())
        {
            var column = new ColumnContext { Name = name.Word(), Line = (int)name.Line };
            columns.Add(value.Node switch
            {
                _ when value.IsNothing => column,
                // A plain word is the column's class.
                YamlScalarNode => column with { Class = value.Choice(Classes) },
                _ => Column.Read(column, value),
            });
        }

        return columns.ToValueList();
    }

    // An empty text is a value, too.
    private static string Example(YamlValue value) => value.Node is YamlScalarNode { Value: { } text } ? text : throw value.Wrong($"'{value.Key}' takes one value");

    private static RelatedId RelatedTo(YamlValue item, string prefix)
    {
        var (name, note) = item.Node is YamlMappingNode
            ? item.Entries().ToList() is [var only] ? (only.Name, only.Value.IsNothing ? null : only.Value.Prose()) : throw item.Wrong($"an entry of '{item.Key}' is one id, with a remark behind it or without")
            : (item, null);
        var id = Id(name);
        return id.Prefix == prefix ? new RelatedId(id.ToString(), note, (int)name.Line) : throw name.Wrong($"an id under '{item.Key}' begins with {prefix}-, not {id.Prefix}-");
    }

    private static Deprecation Deprecated(YamlValue value)
    {
        var ending = Ending.Read(new Deprecation(default, null, "", null, null), value);
        var named = value.Entries().Where(entry => !entry.Value.IsNothing).Select(entry => entry.Name.Word()).ToHashSet();
        return named.IsSupersetOf(["since", "replacement", "reason"]) ? ending : throw value.Wrong($"'{value.Key}' needs 'since', 'replacement' (or none) and 'reason'");
    }

    private static string? Word(YamlValue value) => value.Word() is var word && word == Nothing ? null : word;

    private static DateOnly Day(YamlValue value) =>
        DateOnly.TryParseExact(value.Word(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw value.Wrong($"'{value.Key}' is a day such as 2026-11-21, not '{value.Word()}'");
}
