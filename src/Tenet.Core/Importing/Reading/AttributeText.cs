using System.Text.RegularExpressions;
using Tenet.Core.Model;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads a column out of a few words: <c>id UUID</c>, <c>role (admin|guest)</c>, <c>email (text, unique)</c>, <c>plan_id uuid FK</c>.</summary>
internal static partial class AttributeText
{
    /// <summary>The column, or null where the words are none.</summary>
    public static ImportedAttribute? Read(string text, Place place)
    {
        var match = Form().Match(text.Trim());
        if (!match.Success)
        {
            return null;
        }

        var attribute = new ImportedAttribute(EntityName.Snake(match.Groups["name"].Value), place);
        var rest = match.Groups["rest"].Value.Trim();
        if (rest.StartsWith('(') && rest.EndsWith(')'))
        {
            var inner = rest[1..^1].Trim();
            if (inner.Contains('|', StringComparison.Ordinal) || inner.Contains('\'', StringComparison.Ordinal))
            {
                return attribute with { Values = Values(inner) };
            }

            foreach (var word in inner.Split(','))
            {
                attribute = Modify(attribute, word.Trim());
            }

            return attribute;
        }

        return rest.Length == 0 ? attribute : Modify(attribute, rest.TrimStart(':').Trim());
    }

    /// <summary>The values of a list with bars, commas or quotes.</summary>
    public static ValueList<string> Values(string text) =>
        text.Split(['|', ',', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(value => value.Trim('\'', '"', '`', ' '))
            .Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).ToValueList();

    private static ImportedAttribute Modify(ImportedAttribute attribute, string text)
    {
        var rest = text;
        if (Take(References(), ref rest) is { } refers)
        {
            attribute = attribute with { Foreign = true, Refers = refers.Groups["table"].Value };
        }

        if (Take(Default(), ref rest) is { } standing)
        {
            attribute = attribute with { Default = standing.Groups["value"].Value };
        }

        attribute = Take(NotNull(), ref rest) is null ? attribute : attribute with { NotNull = true };
        attribute = Take(Nullable(), ref rest) is null ? attribute : attribute with { NotNull = false };
        attribute = Take(PrimaryKey(), ref rest) is null ? attribute : attribute with { Key = true };
        attribute = Take(ForeignKey(), ref rest) is null ? attribute : attribute with { Foreign = true };
        attribute = Take(Unique(), ref rest) is null ? attribute : attribute with { Unique = true };
        rest = rest.Trim(' ', ',', ';');
        return rest.Length > 0 && attribute.Type is null && TypeForm().IsMatch(rest) ? attribute with { Type = rest } : attribute;
    }

    private static Match? Take(Regex form, ref string text)
    {
        var match = form.Match(text);
        if (!match.Success)
        {
            return null;
        }

        text = text.Remove(match.Index, match.Length);
        return match;
    }

    [GeneratedRegex(@"^[""`]?(?<name>[A-Za-z_][A-Za-z0-9_]*)[""`]?(?<rest>$|[\s:(].*$)", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex(@"\b(references|refers to|->|→)\s+`?(?<table>[A-Za-z_][A-Za-z0-9_.]*)`?(\s*\([^)]*\))?", RegexOptions.IgnoreCase)]
    private static partial Regex References();

    [GeneratedRegex(@"\bdefault:?\s+(?<value>'[^']*'|[^\s,;]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Default();

    [GeneratedRegex(@"\bnot null\b|\brequired\b|\bmandatory\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotNull();

    [GeneratedRegex(@"\bnullable\b|\boptional\b|\bnull\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nullable();

    [GeneratedRegex(@"\bprimary key\b|\bPK\b", RegexOptions.IgnoreCase)]
    private static partial Regex PrimaryKey();

    [GeneratedRegex(@"\bforeign key\b|\bFK\b", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignKey();

    [GeneratedRegex(@"\bunique\b|\bUK\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unique();

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_ .]*(\(\s*\d+\s*(,\s*\d+\s*)?\))?[A-Za-z ]*(\[\])*$")]
    private static partial Regex TypeForm();
}
