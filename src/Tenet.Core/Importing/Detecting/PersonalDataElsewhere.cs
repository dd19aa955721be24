using System.Text.RegularExpressions;
using Tenet.Core.Importing.Finishing;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Personal data that is said to stand in a few columns only, and columns that hold whatever comes.</summary>
internal sealed partial class PersonalDataElsewhere : IDetector
{
    public string Kind => "personal-data-elsewhere";

    public void Look(Workshop shop)
    {
        foreach (var said in shop.Schema.Said.Where(said => Limited().IsMatch(said.Text)))
        {
            var named = shop.Schema.Mentions.Where(mention => mention.Place == said.Place).Select(mention => (Table: shop.Table(mention.Table)?.Name, mention.Column)).ToHashSet();
            var open = (from table in shop.Tables
                        from column in shop.Columns(table)
                        where !named.Contains((table.Name, column.Name)) && (column.Type is "jsonb" or "json" || Free().IsMatch(column.Name) && column.Type == "text")
                        select (Table: table, Column: column)).ToList();
            if (named.Count > 0 && open.Count > 0)
            {
                shop.Notes.Contradict(
                    Kind, $"Personal data is said to stand in {string.Join(", ", named.Select(item => item.Table + "." + item.Column).Order(StringComparer.Ordinal))} only; {string.Join(", ", open.Select(item => item.Table.Name + "." + item.Column.Name))} hold whatever is put there.",
                    "The columns named are classified in db/context, the others are not. Classify them, or prove that they hold none.", [said.Place, .. open.Select(item => shop.PlaceOf(item.Column.Id) ?? shop.PlaceOf(item.Table))]);
            }
        }
    }

    [GeneratedRegex(@"\b(PII|personal data|personal information)\b.*\b(limited|only|restricted|confined)\b|\b(only|no other)\b.*\b(PII|personal data|personal information)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Limited();

    [GeneratedRegex(@"^(body|message|description|notes?|remarks?|comment)$|(^|_)(name|email|phone|address|ip)$")]
    private static partial Regex Free();
}
