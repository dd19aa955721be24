using Tenet.Core.CodeModels.Entities;
using Tenet.Core.CodeModels.Naming;
using Tenet.Core.Model;

namespace Tenet.Core.CodeModels.Prisma;

/// <summary>A Prisma schema: a model for each table, a view for each view, enums, relations; all in one file.</summary>
internal sealed class PrismaModels
{
    public const string File = "schema.prisma";

    private static readonly NamingRules Rules = new()
    {
        Ascii = true,
        // Names of Prisma's own types and of what its client exports, and words of the language that the client is written in.
        ReservedTypes =
        [
            "String", "Boolean", "Int", "BigInt", "Float", "Decimal", "DateTime", "Json", "Bytes", "Unsupported", "Prisma", "PrismaClient", "PrismaPromise", "Sql", "Join", "Raw", "Empty",
            "Async", "Await", "Break", "Case", "Catch", "Class", "Const", "Continue", "Debugger", "Default", "Delete", "Do", "Else", "Enum", "Export", "Extends", "False", "Finally", "For",
            "Function", "If", "Implements", "Import", "In", "Instanceof", "Interface", "Let", "New", "Null", "Package", "Private", "Protected", "Public", "Return", "Super", "Switch", "This",
            "Throw", "True", "Try", "Typeof", "Using", "Var", "Void", "While", "With", "Yield",
        ],
    };

    private readonly EntitySet set;
    private readonly ModelNames names;
    private readonly List<PrismaEntity> models;
    private readonly IReadOnlyList<ModelFinding> relationFindings;

    public PrismaModels(EntitySet set)
    {
        this.set = set;
        names = new ModelNames(set, Rules);
        models = [.. set.Entities.Where(entity => entity.Columns.Count > 0).Select(Of)];
        relationFindings = new PrismaRelations(models.ToDictionary(model => model.Entity.Id)).Add();
    }

    public ModelFile Write()
    {
        var code = new CodeText(2);
        code.Line("// " + GeneratedMark.Sentence);
        code.Line("// " + GeneratedMark.Advice);
        code.Line("// It is for Prisma's client. Checks, policies, triggers and most indexes have no place in it, so let Prisma migrate nothing from it.");
        code.Line();
        code.Open("generator client {");
        code.Line("provider        = \"prisma-client\"");
        code.Line("output          = \"./client\"");
        if (models.Exists(model => model.Entity.IsReadOnly))
        {
            code.Line("previewFeatures = [\"views\"]");
        }

        code.Close("}");
        code.Line();
        code.Open("datasource db {");
        code.Line("provider = \"postgresql\"");
        code.Line($"schemas  = [{string.Join(", ", Schemas().Select(PrismaText.Literal))}]");
        code.Close("}");
        foreach (var type in set.Enums.Where(type => type.Labels.Count > 0))
        {
            code.Line();
            Enum(code, type);
        }

        foreach (var model in models)
        {
            code.Line();
            Model(code, model);
        }

        return new ModelFile(File, code.ToString());
    }

    public IEnumerable<ModelFinding> Findings() =>
    [
        .. from model in models
           from field in model.Fields
           where field.Type.IsUnsupported
           select new ModelFinding(ModelFindingKind.TextForm, field.Column.Fact.Id.Path, $"Prisma has no counterpart of {field.Column.Type.Shown}; the field is Unsupported, and its client leaves it out."),
        .. relationFindings,
        .. from entity in set.Entities
           where entity.Columns.Count == 0
           select new ModelFinding(ModelFindingKind.OperationLeftOut, entity.Id.Path, "It shows no columns, and Prisma takes no model without fields."),
    ];

    private List<string> Schemas()
    {
        var used = models.Select(model => model.Entity.Schema).Concat(set.Enums.Where(type => type.Labels.Count > 0).Select(type => type.Schema)).Distinct().Order(StringComparer.Ordinal).ToList();
        return used.Count > 0 ? used : ["public"];
    }

    private PrismaEntity Of(Entity entity)
    {
        var members = names.Members(entity);
        var fields = entity.Columns.Select((column, i) => new PrismaField(column, members[i], PrismaTypes.Of(column.Type, type => type.Labels.Count > 0 ? names.Find(type.Id) : null)));
        return new PrismaEntity(entity, names[entity.Id], [.. fields]);
    }

    private void Enum(CodeText code, EnumType type)
    {
        var members = names.Labels(type);
        PrismaText.Doc(code, type.Comment);
        code.Open($"enum {names[type.Id]} {{");
        for (var i = 0; i < members.Count; i++)
        {
            code.Line(members[i] + (members[i] == type.Labels[i] ? "" : $" @map({PrismaText.Literal(type.Labels[i])})"));
        }

        Foot(code, names[type.Id], type.Name, type.Schema);
    }

    private static void Model(CodeText code, PrismaEntity model)
    {
        PrismaText.Doc(code, model.Entity.Fact.Comment);
        code.Open($"{(model.Entity.IsReadOnly ? "view" : "model")} {model.Name} {{");
        var single = model.Uniques.Append(model.Id).OfType<PrismaKey>().Where(key => key.Fields.Count == 1).ToLookup(key => key.Fields[0]);
        foreach (var field in model.Fields)
        {
            PrismaText.Doc(code, field.Column.Comment);
            string[] parts =
            [
                field.Name, field.Shown,
                .. single[field].Select(key => key.Attribute),
                PrismaDefault.Of(field),
                field.Name == field.Column.Name ? "" : $"@map({PrismaText.Literal(field.Column.Name)})",
                field.Type.Native,
            ];
            code.Line(string.Join(' ', parts.Where(part => part.Length > 0)));
        }

        foreach (var relation in model.Relations)
        {
            PrismaText.Doc(code, relation.Comment);
            code.Line($"{relation.Name} {relation.Type} {relation.Attribute}".TrimEnd());
        }

        foreach (var key in model.Uniques.Append(model.Id).OfType<PrismaKey>().Where(key => key.Fields.Count > 1))
        {
            code.Line();
            code.Line(key.Attribute);
        }

        if (model.IsIgnored)
        {
            code.Line();
            code.Line("// Without a key that Prisma can use, its client does not offer the table.");
            code.Line("@@ignore");
        }

        Foot(code, model.Name, model.Entity.Name, model.Entity.Schema);
    }

    private static void Foot(CodeText code, string name, string inDatabase, string schema)
    {
        code.Line();
        if (name != inDatabase)
        {
            code.Line($"@@map({PrismaText.Literal(inDatabase)})");
        }

        code.Line($"@@schema({PrismaText.Literal(schema)})");
        code.Close("}");
    }
}
