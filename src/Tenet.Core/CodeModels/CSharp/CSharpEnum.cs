using Tenet.Core.Model;

namespace Tenet.Core.CodeModels.CSharp;

/// <summary>Writes an enum, and the class that turns its members into labels and back.</summary>
internal static class CSharpEnum
{
    public static ModelFile Write(EnumType type, string name, IReadOnlyList<string> members, string space)
    {
        var code = CSharpText.File(space, "System");
        CSharpText.Summary(code, type.Comment, $"The enum {CSharpText.Name(type.Id.Path)}, in its order.");
        code.Line($"public enum {name}");
        code.Open("{");
        for (var i = 0; i < members.Count; i++)
        {
            code.Line($"/// <summary>The label {CSharpText.Name(type.Labels[i])}.</summary>");
            code.Line(members[i] + ",");
        }

        code.Close("}");
        code.Line();
        code.Line($"/// <summary>The labels of <see cref=\"{name}\"/> as the database writes them.</summary>");
        code.Line($"public static class {name}Labels");
        code.Open("{");
        code.Line("/// <summary>The label of a member.</summary>");
        code.Line($"public static string ToLabel(this {name} value) => value switch");
        code.Line("{");
        Arms(code, members.Select((member, i) => $"{name}.{member} => {CSharpText.Literal(type.Labels[i])},"), "_ => throw new ArgumentOutOfRangeException(nameof(value)),");
        code.Line();
        code.Line("/// <summary>The member with that label.</summary>");
        code.Line($"public static {name} Parse(string label) => label switch");
        code.Line("{");
        Arms(code, members.Select((member, i) => $"{CSharpText.Literal(type.Labels[i])} => {name}.{member},"), "_ => throw new FormatException(\"The enum has a label that this code does not know: run 'tenet models'.\"),");
        code.Close("}");
        return new ModelFile(name + ".cs", code.ToString());
    }

    private static void Arms(CodeText code, IEnumerable<string> arms, string otherwise)
    {
        foreach (var arm in arms.Append(otherwise))
        {
            code.Line("    " + arm);
        }

        code.Line("};");
    }
}
