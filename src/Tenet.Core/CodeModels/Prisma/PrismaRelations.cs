using Tenet.Core.CodeModels.Naming;
using Tenet.Core.Model;

namespace Tenet.Core.CodeModels.Prisma;

/// <summary>Makes two relation fields of each foreign key, named where two models have more than one relation.</summary>
internal sealed class PrismaRelations(IReadOnlyDictionary<FactId, PrismaEntity> models)
{
    private readonly List<ModelFinding> findings = [];

    public IReadOnlyList<ModelFinding> Add()
    {
        var keys = models.Values.SelectMany(model => model.Entity.ForeignKeys.Select(key => (Child: model, Key: key, Parent: Parent(key)))).ToList();
        var pairs = keys.Where(item => item.Parent is not null).CountBy(item => Pair(item.Child, item.Parent!)).ToDictionary();
        foreach (var (child, key, parent) in keys)
        {
            if (WhyNot(child, key, parent) is { } why)
            {
                findings.Add(new ModelFinding(ModelFindingKind.RelationLeftOut, key.Id.Path, $"The foreign key is no relation in Prisma: {why}."));
            }
            else
            {
                Add(child, key, parent!, child == parent || pairs[Pair(child, parent!)] > 1);
            }
        }

        return findings;
    }

    private PrismaEntity? Parent(ForeignKey key) => models.GetValueOrDefault(new FactId(FactKind.Table, key.ReferencedSchema, key.ReferencedTable));

    private static (string, string) Pair(PrismaEntity a, PrismaEntity b) => string.CompareOrdinal(a.Name, b.Name) < 0 ? (a.Name, b.Name) : (b.Name, a.Name);

    private static string? WhyNot(PrismaEntity child, ForeignKey key, PrismaEntity? parent)
    {
        if (parent is null)
        {
            return "the table that it refers to has no model";
        }

        if (key.Period)
        {
            return "it refers to a span of time";
        }

        var own = key.Columns.Select(child.Field).ToList();
        var others = key.ReferencedColumns.Select(parent.Field).ToList();
        return own.Contains(null) || others.Contains(null) ? "a column of it is left out"
            : own.Exists(field => !field!.IsScalar) || others.Exists(field => !field!.IsScalar) ? "Prisma does not know the type of a column"
            : own.Zip(others).Any(pair => pair.First!.Type.Name != pair.Second!.Type.Name) ? "the types of the columns differ"
            : !parent.IsKey(others.Select(field => field!)) ? "what it refers to is no key that Prisma knows"
            : null;
    }

    private static void Add(PrismaEntity child, ForeignKey key, PrismaEntity parent, bool isNamed)
    {
        var own = key.Columns.Select(name => child.Field(name)!).ToList();
        var others = key.ReferencedColumns.Select(name => parent.Field(name)!);
        var name = isNamed ? $"{PrismaText.Literal(key.Name)}, " : "";
        var optional = own.Exists(field => field.Column.Nullable);
        var forward = child.Taken.Take(ForwardName(key, parent, isNamed));
        // Each row of the parent has one such child at most where the child's columns are unique.
        var single = child.AreUnique(own);
        var backward = parent.Taken.Take(BackwardName(child, forward, isNamed, single));
        child.Relations.Add(new PrismaRelation(
            forward, parent.Name + (optional ? "?" : ""),
            $"@relation({name}fields: [{Names(own)}], references: [{Names(others)}], onDelete: {Action(key.OnDelete, own)}, onUpdate: {Action(key.OnUpdate, own)}, map: {PrismaText.Literal(key.Name)}){(parent.IsIgnored && !child.IsIgnored ? " @ignore" : "")}",
            key.Comment));
        parent.Relations.Add(new PrismaRelation(
            backward, child.Name + (single ? "?" : "[]"),
            (isNamed ? $"@relation({PrismaText.Literal(key.Name)})" : "") + (child.IsIgnored && !parent.IsIgnored ? (isNamed ? " " : "") + "@ignore" : ""),
            null));
    }

    private static string Names(IEnumerable<PrismaField> fields) => string.Join(", ", fields.Select(field => field.Name));

    // owner_id is the owner, created_by the createdByUser. Of several columns the last is the one that only this key has: the first is often the tenant.
    private static string ForwardName(ForeignKey key, PrismaEntity parent, bool isNamed)
    {
        var words = Words.Of(key.Columns[^1], ascii: true);
        return words.Count > 1 && words[^1].Equals("id", StringComparison.OrdinalIgnoreCase)
            ? Words.Camel([.. words.SkipLast(1)])
            : Words.Camel(isNamed ? [.. words, parent.Name] : [parent.Name]);
    }

    private static string BackwardName(PrismaEntity child, string forward, bool isNamed, bool single)
    {
        var words = single ? [child.Name] : Words.Of(child.Entity.Name, ascii: true);
        return Words.Camel(isNamed ? [.. words, "by", forward] : words);
    }

    // Prisma has no SET NULL of some columns, and none of a column that refuses NULL: the database does what it does all the same.
    private static string Action(string? action, IReadOnlyList<PrismaField> own) => action switch
    {
        "cascade" => "Cascade",
        "restrict" => "Restrict",
        "set null" when own.All(field => field.Column.Nullable) => "SetNull",
        "set default" => "SetDefault",
        _ => "NoAction",
    };
}
