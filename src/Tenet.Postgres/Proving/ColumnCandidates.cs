using System.Globalization;
using Tenet.Core.Model;
using Tenet.Core.Seeding.Values;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Proving;

/// <summary>Values that a column may take, as far as its type and the checks on it alone say; the server judged each of them.</summary>
internal sealed class ColumnCandidates(ProofSchema schema, NextSchema? next = null)
{
    private const int Enough = 5;

    // {0} is a number that is new each time, so that keys do not clash.
    private static readonly string[] Texts =
        ["sample_{0}", "Sample {0}", "person{0}@example.org", "https://example.org/{0}", "{0}", "sample{0}.example.org", "/sample/{0}", "#0a0b0c", "en", "AU", "AUD", "1.0.0", "+61000000000", "{0:x64}", "{0:x40}", "{0:x32}", "00000000-0000-4000-8000-{0:D12}", "{{}}", "A"];

    private readonly Dictionary<FactId, IReadOnlyList<string>> known = [];

    /// <summary>A few accepted values, best first; empty where none was found.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(Column column, Trial trial)
    {
        if (known.TryGetValue(column.Id, out var before))
        {
            return before;
        }

        var found = new List<string>();
        var table = new RelationName(column.Schema, column.Table);
        // What fits with a small number must fit with those that come.
        var number = IsText(column.Type) ? 9999 : 1;
        var hints = schema.Bounds(table, column.Name).Concat(next?.Hints(table, column.Name) ?? []).Select(Escape);
        var all = hints.Concat(Raw(column.Type)).Concat(schema.ChecksOf(column).SelectMany(check => TextConstants.Of(check.Expression)).Select(Escape)).Concat(General(column.Type)).Distinct();
        foreach (var some in all.Chunk(Enough).TakeWhile(_ => found.Count < Enough))
        {
            var accepted = await AcceptsAsync(column, [.. some.Select(candidate => Fill(candidate, number))], trial);
            found.AddRange(some.Where((_, i) => accepted[i]));
        }

        return known[column.Id] = [.. found.Take(Enough)];
    }

    /// <summary>Whether each of the values has the column's type and none of the checks on the column alone refuses it.</summary>
    public async Task<IReadOnlyList<bool>> AcceptsAsync(Column column, IReadOnlyList<string> values, Trial trial)
    {
        var here = await ValueQuestions.AskAsync(column.Table, column.Name, column.Type, schema.ChecksOf(column), values.Select(Quote.Literal), trial, IsText(column.Type));
        if (next is null)
        {
            return here;
        }

        var there = await next.AcceptsAsync(new RelationName(column.Schema, column.Table), column.Name, values);
        return [.. here.Zip(there, (one, other) => one && other)];
    }

    // character(n) and character varying(n), or a domain over them.
    private bool IsText(string type) => schema.Domain(type) is { } domain ? IsText(domain.Type) : type.StartsWith("character", StringComparison.Ordinal) && !type.EndsWith(']');

    public static string Fill(string candidate, int number) => string.Format(CultureInfo.InvariantCulture, candidate, number);

    public static string Escape(string value) => value.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    // What the type itself names comes before what is made up.
    private IEnumerable<string> Raw(string type) =>
        schema.Enum(type) is { } named ? named.Labels.Select(Escape)
        : schema.Domain(type) is { } domain ? schema.ChecksOf(domain).SelectMany(check => TextConstants.Of(check.Expression)).Select(Escape).Concat(Raw(domain.Type)).Concat(General(domain.Type))
        : [];

    private static string[] General(string type)
    {
        if (type.EndsWith("[]", StringComparison.Ordinal))
        {
            return [.. General(type[..^2]).Where(item => item.All(char.IsLetterOrDigit) || item is "{0}" or "sample_{0}").Select(item => "{{" + item + "}}"), "{{}}"];
        }

        return type.Split('(')[0] switch
        {
            "smallint" or "integer" or "bigint" or "numeric" or "real" or "double precision" => ["1", "{0}", "0", "10", "100", "1000", "2026"],
            "boolean" => ["true", "false"],
            "uuid" => ["00000000-0000-4000-8000-{0:D12}"],
            "date" => ["2026-11-01", "2020-01-01"],
            "jsonb" or "json" => ["{{}}", "[]", "\"sample\"", "1"],
            // Keys and digests have a length of their own.
            "bytea" => ["\\x{0:x16}", "\\x{0:x32}", "\\x{0:x40}", "\\x{0:x64}", "\\x{0:x24}", "\\x{0:x128}", "\\x00", "\\x"],
            "interval" => ["1 day"],
            "inet" or "cidr" => ["192.0.2.1"],
            "macaddr" => ["02:00:00:00:00:01"],
            "money" => ["1"],
            "xml" => ["<a/>"],
            "point" => ["(0,0)"],
            "int4range" or "int8range" or "numrange" => ["[1,2)"],
            "daterange" => ["[2026-11-01,2026-11-02)"],
            "tsrange" or "tstzrange" => ["[2026-11-01 00:00:00,2026-11-02 00:00:00)"],
            var time when time.StartsWith("timestamp", StringComparison.Ordinal) => ["2026-11-01 12:00:00", "2020-01-01 00:00:00"],
            var time when time.StartsWith("time", StringComparison.Ordinal) => ["12:00:00"],
            var bits when bits.StartsWith("bit", StringComparison.Ordinal) => ["1", "0"],
            _ => Texts,
        };
    }
}
