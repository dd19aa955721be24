namespace Tenet.Core.Rules.Privacy;

/// <summary>Names of columns that look personal.</summary>
internal static class PersonalNames
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "email", "mail", "phone", "mobile", "fax", "street", "birthday", "birthdate", "dob", "ssn", "passport", "iban", "bic", "gender", "religion", "nationality", "diagnosis", "salary",
    };

    private static readonly string[] Pairs =
    [
        "first_name", "last_name", "full_name", "display_name", "middle_name", "maiden_name", "birth_date", "date_of_birth", "ip_address", "postal_address", "home_address", "tax_id", "card_number", "credit_card",
        "driver_license", "national_id", "blood_type",
    ];

    public static bool Has(string name)
    {
        // What is derived from a value and is not the value is none.
        var words = name.Split('_');
        return !words.Any(word => word is "count" or "id" or "template" or "verified" or "enabled" or "sent" or "opt" or "hash")
            && (words.Any(Words.Contains) || Array.Exists(Pairs, pair => name == pair || name.EndsWith("_" + pair, StringComparison.Ordinal) || name.StartsWith(pair + "_", StringComparison.Ordinal)));
    }
}
