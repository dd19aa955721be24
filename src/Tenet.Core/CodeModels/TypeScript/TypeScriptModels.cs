using Tenet.Core.CodeModels.Entities;
using Tenet.Core.CodeModels.Naming;
using Tenet.Core.Model;

namespace Tenet.Core.CodeModels.TypeScript;

/// <summary>TypeScript: an interface for each table and view, one for what an insert takes, a union of texts for each enum; all in one file.</summary>
internal sealed class TypeScriptModels
{
    public const string File = "models.ts";

    private static readonly NamingRules Rules = new()
    {
        // What the file itself means by these names, and names that no type can have.
        ReservedTypes = ["Date", "Uint8Array", "Any", "Unknown", "Never", "Object", "String", "Number", "Boolean", "Symbol", "Undefined", "Void", "Bigint", "Array"],
        Companions = [name => "New" + name],
    };

    private readonly EntitySet set;
    private readonly ModelNames names;

    public TypeScriptModels(EntitySet set)
    {
        this.set = set;
        names = new ModelNames(set, Rules);
    }

    public ModelFile Write()
    {
        var code = new CodeText(2);
        code.Line("// " + GeneratedMark.Sentence);
        code.Line("// " + GeneratedMark.Advice);
        foreach (var type in set.Enums)
        {
            code.Line();
            Enum(code, type);
        }

        foreach (var entity in set.Entities)
        {
            code.Line();
            Row(code, entity);
            if (entity is { CanInsert: true, Columns.Count: > 0 })
            {
                code.Line();
                Insert(code, entity);
            }
        }

        // A file that exports nothing would be a script, not a module.
        if (set.Enums.Count + set.Entities.Count == 0)
        {
            code.Line("export {};");
        }

        return new ModelFile(File, code.ToString());
    }

    /// <summary>The interface of one table or view, as documents show it.</summary>
    public string Interface(Entity entity, bool exported = false)
    {
        var code = new CodeText(2);
        Row(code, entity, exported);
        return code.ToString();
    }

    public string NameOf(FactId id) => names[id];

    public IEnumerable<ModelFinding> Findings() =>
        from entity in set.Entities
        from column in entity.Columns
        where TypeScriptTypes.IsTextForm(column.Type)
        select TextForms.Finding(column, "TypeScript");

    private void Enum(CodeText code, EnumType type)
    {
        TypeScriptText.Doc(code, type.Comment);
        if (type.Labels.Count == 0)
        {
            code.Line($"export type {names[type.Id]} = never;");
            return;
        }

        code.Open($"export type {names[type.Id]} =");
        for (var i = 0; i < type.Labels.Count; i++)
        {
            code.Line($"| {TypeScriptText.Literal(type.Labels[i])}{(i == type.Labels.Count - 1 ? ";" : "")}");
        }

        code.Outdent();
    }

    private void Row(CodeText code, Entity entity, bool exported = true)
    {
        TypeScriptText.Doc(code, entity.Fact.Comment);
        Body(code, entity, $"{(exported ? "export " : "")}interface {names[entity.Id]}", _ => true, column => column.Nullable, entity.IsReadOnly ? "readonly " : "");
    }

    private void Insert(CodeText code, Entity entity)
    {
        code.Line($"/** What a new row of {string.Join(' ', CommentLines.Of(entity.Id.Path)).Replace("*/", "*\\/", StringComparison.Ordinal)} is made of. What is left out takes the column's default. */");
        Body(code, entity, $"export interface New{names[entity.Id]}", column => column.CanWrite, column => !column.Required, "");
    }

    private void Body(CodeText code, Entity entity, string head, Func<EntityColumn, bool> isIn, Func<EntityColumn, bool> isOptional, string before)
    {
        code.Open(head + " {");
        var members = names.Members(entity);
        for (var i = 0; i < entity.Columns.Count; i++)
        {
            var column = entity.Columns[i];
            if (isIn(column))
            {
                TypeScriptText.Doc(code, column.Comment);
                code.Line($"{before}{members[i]}{(isOptional(column) ? "?" : "")}: {TypeScriptTypes.Of(column.Type, type => names[type.Id])};");
            }
        }

        code.Close("}");
    }
}
