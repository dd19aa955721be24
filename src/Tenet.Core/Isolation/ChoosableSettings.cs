using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Core.Isolation;

/// <summary>Settings that any client can set, and that the schema may read.</summary>
internal static class ChoosableSettings
{
    /// <summary>One that no schema reads, for schemas that are weakened by reading it.</summary>
    public const string Mutant = "tenet.chosen";

    /// <summary>Whatever stands in a constant and could be the name of a setting: to set one too many does no harm. Those that say who asks are forged elsewhere, where clients can.</summary>
    public static IReadOnlyList<string> Of(SchemaModel model, TenancySettings tenancy) =>
    [
        .. model.Facts.SelectMany(Texts).OfType<string>().SelectMany(Constants).Where(IsName).Append(Mutant)
            .Where(name => name != tenancy.Settings.Tenant && name != tenancy.Settings.User).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string?> Texts(Fact fact) => fact switch
    {
        Policy policy => [policy.Using, policy.WithCheck],
        Routine routine => [routine.Source, routine.SqlBody],
        View view => [view.Definition],
        Column column => [column.Default],
        _ => [],
    };

    private static List<string> Constants(string text)
    {
        var found = new List<string>();
        var lexer = new ScriptLexer(text);
        for (var token = lexer.Next(); token != ScriptToken.End; token = lexer.Next())
        {
            if (token == ScriptToken.Text && lexer.Current is ['\'', .. var inner, '\''])
            {
                found.Add(inner.ToString());
            }
        }

        return found;
    }

    private static bool IsName(string text) =>
        text.Split('.') is { Length: > 1 } parts && Array.TrueForAll(parts, part => part.Length > 0 && !char.IsAsciiDigit(part[0]) && part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '$'));
}
