using Tenet.Core.Evidence;

namespace Tenet.Cli.Output;

/// <summary>A verdict in its colour.</summary>
internal static class VerdictWord
{
    private const int Width = 9;

    public static string Of(Verdict verdict) => $"[{Colour(verdict)}]{Word(verdict)}[/]";

    /// <summary>All of them are of one width.</summary>
    public static string Padded(Verdict verdict) => Of(verdict) + new string(' ', Width - Word(verdict).Length);

    private static string Word(Verdict verdict) => verdict switch { Verdict.Proved => "proved", Verdict.Refuted => "refuted", _ => "undecided" };

    private static string Colour(Verdict verdict) => verdict switch { Verdict.Proved => "green", Verdict.Refuted => "red", _ => "yellow" };
}
