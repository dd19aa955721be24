using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Tenet.Postgres.Catalog.Reading;

/// <summary>
/// The text of a catalog query for one server. A line that ends in <c>-- since 18</c> goes to that version and later,
/// <c>-- before 18</c> to earlier ones, <c>-- superuser</c> and <c>-- not superuser</c> to connections of that kind, <c>-- near</c> to one of this machine, <c>-- far</c> to others.
/// </summary>
internal static class CatalogSql
{
    private static readonly ConcurrentDictionary<(string File, int Major, bool Superuser, bool Near), string> Texts = new();

    public static string For(string file, int serverVersion, bool superuser, bool near) =>
        Texts.GetOrAdd((file, serverVersion / 10000, superuser, near), static key => Select(Load(key.File), key.Major, key.Superuser, key.Near));

    private static string Load(string file)
    {
        using var stream = typeof(CatalogSql).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"no query {file} in this build");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string Select(string text, int major, bool superuser, bool near)
    {
        var sql = new StringBuilder(text.Length);
        foreach (var part in text.Split('\n'))
        {
            var line = part.AsSpan();
            var comment = line.LastIndexOf("-- ");
            if (line.TrimStart().StartsWith("--") || (comment >= 0 && !Applies(line[(comment + 3)..].Trim(), major, superuser, near)))
            {
                continue;
            }

            sql.Append(comment >= 0 ? line[..comment].TrimEnd() : line).Append('\n');
        }

        return sql.ToString();
    }

    private static bool Applies(ReadOnlySpan<char> condition, int major, bool superuser, bool near) =>
        condition switch
        {
            "superuser" => superuser,
            "not superuser" => !superuser,
            "near" => near,
            "far" => !near,
            _ when condition.StartsWith("since ") => major >= int.Parse(condition[6..], CultureInfo.InvariantCulture),
            _ when condition.StartsWith("before ") => major < int.Parse(condition[7..], CultureInfo.InvariantCulture),
            _ => true,
        };
}
