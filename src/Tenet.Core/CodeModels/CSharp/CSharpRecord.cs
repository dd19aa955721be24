using System.Globalization;
using Tenet.Core.CodeModels.Entities;
using Tenet.Core.Model;

namespace Tenet.Core.CodeModels.CSharp;

/// <summary>Writes the record of a row, and the record of what an insert takes.</summary>
internal static class CSharpRecord
{
    private static readonly string[] Usings = ["System", "System.Collections.Generic", "System.ComponentModel.DataAnnotations", "System.Net.NetworkInformation", "System.Text.Json", "NpgsqlTypes"];

    public static ModelFile Row(CSharpEntity model)
    {
        var code = CSharpText.File(model.Namespace, Usings);
        Row(code, model);
        return new ModelFile(model.Name + ".cs", code.ToString());
    }

    /// <summary>The record alone, as documents show it.</summary>
    public static void Row(CodeText code, CSharpEntity model)
    {
        var what = model.Entity.Kind switch
        {
            EntityKind.View => "the view",
            EntityKind.MaterializedView => "the materialized view",
            _ => "the table",
        };
        CSharpText.Summary(code, model.Entity.Fact.Comment, $"A row of {what} {CSharpText.Name(model.Entity.Id.Path)}.");
        CSharpText.Doc(code, "remarks", Checks(model.Entity));
        Body(code, model.Name, model.Columns, column => !column.Column.Nullable, column => column.Column.Nullable);
    }

    public static ModelFile Insert(CSharpEntity model)
    {
        var code = CSharpText.File(model.Namespace, Usings);
        code.Line($"/// <summary>What a new row of {CSharpText.Name(model.Entity.Id.Path)} is made of.</summary>");
        code.Line("/// <remarks>What is left null takes the column's default, or NULL where it has none.</remarks>");
        Body(code, model.InsertName, model.Insertable, column => column.Column.Required, column => !column.Column.Required);
        return new ModelFile(model.InsertName + ".cs", code.ToString());
    }

    private static void Body(CodeText code, string name, IReadOnlyList<CSharpColumn> columns, Func<CSharpColumn, bool> isRequired, Func<CSharpColumn, bool> isNullable)
    {
        if (columns.Count == 0)
        {
            code.Line($"public sealed record {name};");
            return;
        }

        code.Line($"public sealed record {name}");
        code.Open("{");
        for (var i = 0; i < columns.Count; i++)
        {
            if (i > 0)
            {
                code.Line();
            }

            var column = columns[i];
            CSharpText.Summary(code, column.Column.Comment, $"The column {CSharpText.Name(column.Column.Name)}.");
            foreach (var attribute in Attributes(column))
            {
                code.Line($"[{attribute}]");
            }

            code.Line($"public {(isRequired(column) ? "required " : "")}{column.Type.Name}{(isNullable(column) ? "?" : "")} {column.Property} {{ get; init; }}");
        }

        code.Close("}");
    }

    private static IEnumerable<string> Attributes(CSharpColumn column)
    {
        if (column.Column.Length is { } length)
        {
            yield return $"StringLength({length})";
        }

        if (column.Column.Type is { IsArray: false, Name: "numeric", Modifier: [var precision, var scale] } type && type.IsBuiltIn("numeric") && precision <= 28 && scale >= 0 && scale <= precision)
        {
            var whole = new string('9', precision - scale);
            var most = (whole.Length == 0 ? "0" : whole) + (scale == 0 ? "" : "." + new string('9', scale));
            yield return string.Create(CultureInfo.InvariantCulture, $"Range(typeof(decimal), \"-{most}\", \"{most}\", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)");
        }
    }

    private static IReadOnlyList<string> Checks(Entity entity)
    {
        var checks = entity.Checks.Where(check => !check.NotEnforced).ToList();
        return checks.Count == 0 ? [] :
        [
            "The database checks:",
            "<list type=\"bullet\">",
            .. checks.Select(check => $"<item><description>{CSharpText.Name(check.Name)}: {CSharpText.Name(Condition(check))}</description></item>"),
            "</list>",
        ];
    }

    private static string Condition(CheckConstraint check) => check.Comment ?? check.Expression;
}
