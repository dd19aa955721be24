using System.Text.Json;
using System.Text.Json.Nodes;
using Tenet.Core.Model;
using Tenet.Core.Snapshots;
using Tenet.Core.Sql;

namespace Tenet.Core.Planning.Renaming;

/// <summary>Writes one fact with another object's new name, as the server tells it once that is renamed.</summary>
/// <remarks>What is not hit exactly costs a step that changes nothing: the desired schema's text is written over it.</remarks>
internal sealed class FactRenaming(Rename rename, ILookup<FactId, FactId> needs)
{
    private readonly FactId from = rename.From;

    public Fact Apply(Fact fact)
    {
        if (IsOfTable && !IsNear(fact))
        {
            return fact;
        }

        var json = JsonSerializer.SerializeToNode(fact, SnapshotJson.Default.Fact)!.AsObject();
        var before = json.ToJsonString();
        if (fact.Id == from && rename.Label is null)
        {
            json["name"] = rename.To;
        }

        Walk(json, fact, OfTable(fact) == Table || Looks(fact));
        if (json.ToJsonString() == before)
        {
            return fact;
        }

        return json.Deserialize(SnapshotJson.Default.Fact)! with { Comment = fact.Comment };
    }

    private bool IsOfTable => rename.Label is null && from.Kind is
        FactKind.Column or FactKind.Check or FactKind.ForeignKey or FactKind.Policy or FactKind.Trigger or FactKind.Rule or FactKind.DomainConstraint;

    // Nobody else can speak of a part of a table: its other parts, what needs it, what refers to its columns, and what stands in no schema, as grants.
    private bool IsNear(Fact fact) =>
        fact.Id.Schema.Length == 0 || OfTable(fact) == Table || (fact is ForeignKey key && (key.ReferencedSchema, key.ReferencedTable) == Table) || Looks(fact);

    // A column's name alone says nothing; a fact that needs the column, or hangs on its table, means it.
    private bool Looks(Fact fact) => needs[fact.Id].Contains(from);

    private bool IsRelation => from.Kind is FactKind.Table or FactKind.View or FactKind.MaterializedView or FactKind.Composite;

    private void Walk(JsonObject node, Fact fact, bool isNear)
    {
        foreach (var (key, value) in node.ToArray())
        {
            switch (value)
            {
                case JsonObject part:
                    Walk(part, fact, isNear);
                    break;
                case JsonArray list:
                    for (var i = 0; i < list.Count; i++)
                    {
                        if (list[i] is JsonObject item)
                        {
                            Walk(item, fact, isNear);
                        }
                        else if (list[i] is JsonValue element && element.TryGetValue<string>(out var text))
                        {
                            list[i] = Element(key, text, fact, isNear);
                        }
                    }

                    break;
                case JsonValue single when key is not ("kind" or "comment" or "name" or "source") && single.TryGetValue<string>(out var text):
                    node[key] = Value(key, text, node, fact, isNear);
                    break;
            }
        }
    }

    private string Element(string key, string text, Fact fact, bool isNear) => key switch
    {
        "labels" => fact.Id == from && text == rename.Label ? rename.To : text,
        "columns" or "include" or "onDeleteColumns" when from.Kind == FactKind.Column => OfTable(fact) == Table && text == from.Name ? rename.To : text,
        "columns" or "include" or "onDeleteColumns" => text,
        "referencedColumns" => from.Kind == FactKind.Column && fact is ForeignKey key2 && (key2.ReferencedSchema, key2.ReferencedTable) == (from.Schema, from.Of) && text == from.Name ? rename.To : text,
        _ => Text(text, fact, isNear),
    };

    private string Value(string key, string text, JsonObject node, Fact fact, bool isNear)
    {
        if (key is "schema" or "referencedSchema")
        {
            return from.Kind == FactKind.Schema && text == from.Name ? rename.To : text;
        }

        if (key is "table" or "domain" or "referencedTable" && fact is not (StatisticsObject or Publication))
        {
            var schema = key == "referencedTable" ? ((ForeignKey)fact).ReferencedSchema : fact.Id.Schema;
            var means = key == "domain" ? from.Kind == FactKind.Domain : IsRelation;
            return means && text == from.Name && schema == from.Schema ? rename.To : text;
        }

        if (from.Kind == FactKind.Column && key is "type" or "collation" && fact is Column)
        {
            return text;
        }

        if (key == "column")
        {
            return from.Kind == FactKind.Column && OfTable(fact) == Table && text == from.Name ? rename.To : text;
        }

        if (key == "on")
        {
            var id = On(FactIdParser.Parse(text));
            return (id with { Signature = Text(id.Signature, fact, isNear) }).ToString();
        }

        if (key is "wrapper" or "server" or "foreignServer")
        {
            return from.Kind == (key == "wrapper" ? FactKind.ForeignDataWrapper : FactKind.ForeignServer) && text == from.Name ? rename.To : text;
        }

        if (fact is RewriteRule && fact.Id == from && key == "definition")
        {
            var head = $"CREATE RULE {Quote.Identifier(from.Name)} AS";
            return text.StartsWith(head, StringComparison.Ordinal) ? $"CREATE RULE {Quote.Identifier(rename.To)} AS{text[head.Length..]}" : text;
        }

        return Text(text, fact, isNear);
    }

    private HashSet<string> Schemas(Fact fact) => [.. needs[fact.Id].Select(need => need.Kind == FactKind.Schema ? need.Name : need.Schema).Append(fact.Id.Schema).Select(Quote.Identifier)];

    private (string, string) Table => (from.Schema, from.Of);

    private static (string, string) OfTable(Fact fact) => fact is Core.Model.Index index ? (index.Schema, index.Table) : (fact.Id.Schema, fact.Id.Of);

    private FactId On(FactId id)
    {
        if (id == from)
        {
            return id with { Name = rename.To };
        }

        if (from.Kind == FactKind.Schema && id.Schema == from.Name)
        {
            return id with { Schema = rename.To };
        }

        return IsRelation && id.Schema == from.Schema && id.Of == from.Name ? id with { Of = rename.To } : id;
    }

    private string Text(string text, Fact fact, bool isNear) => from.Kind switch
    {
        FactKind.Schema => NamesInText.Replace(text, null, from.Name, rename.To, beforeDot: true),
        FactKind.Enum when rename.Label is not null => text.Replace(
            $"{Quote.Literal(rename.Label)}::{Quote.Qualified(from.Schema, from.Name)}", $"{Quote.Literal(rename.To)}::{Quote.Qualified(from.Schema, from.Name)}", StringComparison.Ordinal),
        FactKind.Column => isNear && fact.Id.Schema.Length > 0 && text.Contains(from.Name, StringComparison.Ordinal) ? NamesInText.ReplaceColumn(text, from.Name, rename.To, Schemas(fact)) : text,
        FactKind.PrimaryKey or FactKind.Unique or FactKind.Exclusion or FactKind.Index => text == "index " + Quote.Identifier(from.Name) && fact.Id.Schema == from.Schema
            ? "index " + Quote.Identifier(rename.To)
            : NamesInText.Replace(text, from.Schema, from.Name, rename.To),
        FactKind.Check or FactKind.ForeignKey or FactKind.Policy or FactKind.Trigger or FactKind.DomainConstraint => text,
        FactKind.Rule => text,
        // The table's own name also stands before its columns, without the schema.
        _ when IsRelation => Bare(NamesInText.Replace(text, from.Schema, from.Name, rename.To), fact),
        _ => NamesInText.Replace(text, from.Schema, from.Name, rename.To),
    };

    private string Bare(string text, Fact fact) =>
        (fact.Id.Schema, fact.Id.Of) == (from.Schema, from.Name) || needs[fact.Id].Any(id => id == from || (id.Schema, id.Of) == (from.Schema, from.Name))
            ? NamesInText.Replace(text, null, from.Name, rename.To, beforeDot: true)
            : text;
}
