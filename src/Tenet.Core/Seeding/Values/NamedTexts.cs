namespace Tenet.Core.Seeding.Values;

/// <summary>What a text column holds, as its name tells: an address, a phone, a city. Several where it may be written in several ways.</summary>
internal static class NamedTexts
{
    private static readonly string[] Currencies = ["AUD", "EUR", "GBP", "USD", "NZD", "CAD", "CHF", "JPY", "SEK", "SGD"];
    private static readonly string[] Countries = ["AU", "NZ", "US", "GB", "DE", "FR", "CA", "SE", "SG", "JP", "NL", "IE"];
    private static readonly string[] Languages = ["en", "de", "fr", "es", "it", "nl", "sv", "ja", "pt", "pl"];
    private static readonly string[] Locales = ["en-AU", "en-GB", "en-US", "de-DE", "fr-FR", "es-ES", "nl-NL", "sv-SE"];
    private static readonly string[] Zones = ["Australia/Sydney", "Australia/Perth", "Europe/Berlin", "Europe/London", "America/New_York", "Asia/Tokyo", "UTC"];
    private static readonly string[] States = ["active", "pending", "draft", "closed", "archived"];
    private static readonly string[] Kinds = ["standard", "basic", "premium", "internal", "external"];
    private static readonly string[] Roles = ["member", "admin", "viewer", "editor"];
    private static readonly string[] Units = ["kg", "m", "l", "h", "pc"];
    private static readonly string[] Plans = ["Free", "Team", "Business", "Enterprise", "Starter", "Pro"];

    private static readonly (string[] Names, string[] Values)[] Lists =
    [
        (["currency"], Currencies), (["language", "lang"], Languages), (["locale"], Locales), (["timezone", "tz"], Zones), (["status", "state"], States),
        (["kind", "type", "category"], Kinds), (["role"], Roles), (["unit"], Units), (["gender"], ["female", "male", "other"]), (["colour", "color"], ["#1b6ca8", "#d1495b", "#66a182", "#edae49"]),
    ];

    public static IEnumerable<(string Sql, bool IsNumbered)> Of(ValueContext context, FakeWords words)
    {
        string Word(WordKind kind, string purpose = "") => context.Pick(words.Of(kind), purpose.Length == 0 ? kind.ToString() : purpose);
        var first = Word(WordKind.FirstName);
        var last = Word(WordKind.LastName);
        var login = $"translate(lower({first} || '.' || {last}), ' ', '') || g.n";
        var slug = $"trim(both '-' from regexp_replace(lower({Word(WordKind.Title)}), '[^a-z0-9]+', '-', 'g')) || '-' || g.n";
        var host = $"regexp_replace(lower({Word(WordKind.LastName)}), '[^a-z]', '', 'g') || g.n || '.example.com'";
        if (context.Has("email", "mail", "emails"))
        {
            yield return ($"{login} || '@example.com'", true);
        }
        else if (context.Has("phone", "mobile", "fax", "tel", "telephone"))
        {
            yield return ("'+614915' || lpad((g.n % 1000000)::text, 6, '0')", false);
            yield return ("'+614915' || lpad(g.n::text, 6, '0')", true);
            yield return ("'02 5550 ' || lpad((g.n % 10000)::text, 4, '0')", false);
        }
        else if (context.Has("user") && context.Has("agent"))
        {
            yield return (Word(WordKind.UserAgent), false);
        }
        else if (context.Has("url", "uri", "link", "href", "website", "webhook", "callback", "avatar", "logo", "image", "photo", "thumbnail", "picture"))
        {
            yield return ($"'https://' || {host} || '/' || {slug}", true);
            yield return ($"'/' || {slug}", true);
        }
        else if (context.Has("domain", "hostname", "host", "subdomain"))
        {
            yield return (host, true);
            yield return ($"regexp_replace(lower({Word(WordKind.LastName)}), '[^a-z]', '', 'g') || g.n", true);
        }
        else if (context.Has("slug", "handle", "permalink"))
        {
            yield return (slug, true);
            yield return ($"replace({slug}, '-', '_')", true);
        }
        else if (context.Has("username", "login", "nickname"))
        {
            yield return (login, true);
        }
        else if (Lists.FirstOrDefault(list => context.Has(list.Names)) is { Values: { } values })
        {
            yield return (context.Pick(values), false);
        }
        else if (context.Has("country"))
        {
            yield return (context.Modifier is 2 or 3 || context.Has("code") ? context.Pick(Countries) : Word(WordKind.Country), false);
            yield return (context.Pick(Countries), false);
        }
        else if (context.Has("token", "hash", "hashed", "secret", "digest", "checksum", "fingerprint", "sha", "password", "signature"))
        {
            yield return ($"{ValueSql.Digest(context.Salt)} || {ValueSql.Digest(context.Salt + 1)}", true);
        }
        else if (context.Has("code", "sku", "reference", "ref", "number", "no", "key"))
        {
            yield return ("'REF-' || lpad(g.n::text, 6, '0')", true);
        }
        else if (context.Has("version"))
        {
            yield return ($"'1.' || {ValueSql.Chance(context.Salt, 9)} || '.' || {ValueSql.Chance(context.Salt + 1, 20)}", false);
        }
        else if (context.Has("mime") || (context.Has("content") && context.Has("type")))
        {
            yield return (Word(WordKind.MimeType), false);
        }
        else if (context.Has("file", "filename", "path"))
        {
            yield return (Word(WordKind.FileName), false);
        }
        else if (context.Has("ip"))
        {
            yield return ("'192.0.2.' || (g.n % 254 + 1)", false);
        }
        else if (context.Has("zip", "postal", "postcode"))
        {
            yield return ($"lpad((2000 + {ValueSql.Chance(context.Salt, 5000)})::text, 4, '0')", false);
        }
        else if (context.Has("id", "ids", "uid", "guid"))
        {
            yield return ($"'ext_' || left({ValueSql.Digest(context.Salt)}, 16)", true);
        }
        else if (Kind(context) is { } kind)
        {
            yield return (Word(kind), false);
        }
        else if (context.Has("name") || context.Has("author", "assignee", "owner"))
        {
            yield return (Person(context) ? $"{first} || ' ' || {last}" : Named(context) is { } named ? named : Word(WordKind.Title), false);
        }

        yield return (Word(WordKind.Sentence), false);
        string? Named(ValueContext named) => NameWords.Of(named.Table).Any(word => word is "plan" or "plans" or "tier" or "tiers") ? named.Pick(Plans) : null;
    }

    private static WordKind? Kind(ValueContext context) =>
        context.Has("first", "given", "forename") ? WordKind.FirstName
        : context.Has("last", "family", "surname", "sur") ? WordKind.LastName
        : context.Has("city", "town", "suburb", "place") ? WordKind.City
        : context.Has("street", "address", "line1") ? WordKind.Street
        : context.Has("region", "province", "county") ? WordKind.Region
        : context.Has("company", "organization", "organisation", "employer", "client", "vendor", "supplier", "agency") || (IsPlainName(context) && IsOf(context, Firms)) ? WordKind.Company
        : context.Has("product") || (IsPlainName(context) && IsOf(context, Goods)) ? WordKind.Product
        : context.Has("job", "position", "occupation") ? WordKind.Job
        : context.Has("department", "division", "team") ? WordKind.Department
        : context.Has("title", "headline", "subject", "heading", "label", "caption", "campaign") ? WordKind.Title
        : context.Has("tag", "topic", "keyword", "skill") ? WordKind.Noun
        : null;

    private static readonly string[] Firms = ["organization", "organizations", "organisations", "tenant", "tenants", "company", "companies", "client", "clients", "supplier", "suppliers", "vendor", "vendors", "agency", "agencies", "account", "accounts"];
    private static readonly string[] Goods = ["product", "products", "item", "items", "article", "articles", "part", "parts"];
    private static readonly string[] People = ["user", "users", "person", "people", "customer", "customers", "member", "members", "employee", "employees", "contact", "contacts", "author", "authors", "patient", "patients", "student", "students", "profile", "profiles"];

    private static bool IsPlainName(ValueContext context) => context.Has("name") && !context.Has("user", "file", "display");

    private static bool IsOf(ValueContext context, string[] tables) => NameWords.Of(context.Table).Any(tables.Contains);

    private static bool Person(ValueContext context) => IsOf(context, People) || context.Has("full", "display", "author", "contact", "assignee", "owner", "user");
}
