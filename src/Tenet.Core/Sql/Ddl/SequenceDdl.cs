using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE SEQUENCE, and the options that an identity column shares with it.</summary>
internal static class SequenceDdl
{
    public static string Create(Sequence sequence) =>
        $"CREATE {(sequence.Unlogged ? "UNLOGGED " : "")}SEQUENCE {Names.Of(sequence)}"
        + Clause(Body.Words([sequence.Options.Type == "bigint" ? "" : "AS " + sequence.Options.Type, .. Options(sequence.Options)]));

    public static string SetOwner(Sequence sequence) => $"ALTER SEQUENCE {Names.Of(sequence)} OWNED BY {sequence.OwnedBy ?? "NONE"}";

    /// <summary>The options that are not what the server takes by itself for the type and direction; without the type.</summary>
    public static IEnumerable<string> Options(SequenceOptions options)
    {
        var up = options.Increment > 0;
        var (lowest, highest) = options.Type switch
        {
            "smallint" => (short.MinValue, short.MaxValue),
            "integer" => (int.MinValue, int.MaxValue),
            _ => (long.MinValue, long.MaxValue),
        };
        if (options.Start != (up ? options.Minimum : options.Maximum))
        {
            yield return $"START WITH {options.Start}";
        }

        if (options.Increment != 1)
        {
            yield return $"INCREMENT BY {options.Increment}";
        }

        if (options.Minimum != (up ? 1 : lowest))
        {
            yield return $"MINVALUE {options.Minimum}";
        }

        if (options.Maximum != (up ? highest : -1))
        {
            yield return $"MAXVALUE {options.Maximum}";
        }

        if (options.Cache != 1)
        {
            yield return $"CACHE {options.Cache}";
        }

        if (options.Cycle)
        {
            yield return "CYCLE";
        }
    }

    private static string Clause(string words) => words.Length == 0 ? "" : " " + words;
}
