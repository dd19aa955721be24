using Tenet.Core.Errors;

namespace Tenet.Core.History.Layouts;

/// <summary>The parts of one migration file.</summary>
internal sealed record Sections(string? Description, MigrationScript Up, MigrationScript? Down)
{
    public static bool HasMarker(string text, MarkerFamily family) => Markers(text, family).Any(marker => marker.Kind == MarkerKind.Up);

    /// <exception cref="TenetException">TNT1014 where the markers contradict each other or the up part is empty.</exception>
    public static Sections Read(MigrationFile file, MarkerFamily family)
    {
        var markers = Markers(file.Text, family);
        var up = Only(file, markers, MarkerKind.Up);
        var down = Only(file, markers, MarkerKind.Down);
        if (up is null && down is not null)
        {
            throw Malformed(file, down.Line, "has a down section and no up section");
        }

        if (up is null && family == MarkerFamily.Dbmate)
        {
            throw Malformed(file, 1, "lacks the line '-- migrate:up'");
        }

        // goose says it once, for both parts.
        bool? whole = markers.Any(marker => marker.Kind == MarkerKind.NoTransaction) ? false : null;
        var sections = up is null
            ? new Sections(HeaderComment.Read(file.Text), new MigrationScript(file.Place, file.Text, 1) { Transactional = whole }, null)
            : new Sections(Header(file, up, down), Part(file, up, down, whole)!, Part(file, down, up, whole));
        if (sections.Up.IsBlank)
        {
            throw Malformed(file, up?.Line ?? 1, "has no statement in its up part");
        }

        return sections;
    }

    public static TenetException Malformed(MigrationFile file, int line, string what) =>
        new(ErrorCode.MigrationMalformed, $"The migration '{file.Path}' {what}.", $"{file.Place}:{line}");

    // A tool's own sign is surer than a bare word: where there is one, "-- up" and "-- down" are ordinary comments.
    private static Marker[] Markers(string text, MarkerFamily family)
    {
        if (family == MarkerFamily.None)
        {
            return [];
        }

        var all = Marker.All(text).Where(marker => family == MarkerFamily.Any || marker.Style == Marker.Dbmate).ToArray();
        var style = all.FirstOrDefault(marker => marker.Style != Marker.Plain)?.Style ?? Marker.Plain;
        return Array.FindAll(all, marker => marker.Style == style);
    }

    private static Marker? Only(MigrationFile file, Marker[] markers, MarkerKind kind) =>
        Array.FindAll(markers, marker => marker.Kind == kind) switch
        {
            [] => null,
            [var one] => one,
            [var first, var second, ..] =>
                throw Malformed(file, second.Line, $"has a second {(kind == MarkerKind.Up ? "up" : "down")} section; the first begins at line {first.Line}"),
        };

    private static string? Header(MigrationFile file, Marker up, Marker? down)
    {
        var header = file.Text[..Math.Min(up.Start, down?.Start ?? up.Start)];
        var statement = SqlBlank.FirstStatement(header);
        return statement < 0
            ? HeaderComment.Read(header)
            : throw Malformed(file, 1 + header.AsSpan(0, statement).Count('\n'), "has SQL before its first section, which would never run");
    }

    private static MigrationScript? Part(MigrationFile file, Marker? marker, Marker? other, bool? whole)
    {
        if (marker is null)
        {
            return null;
        }

        var end = other is not null && other.Start > marker.Start ? other.Start : file.Text.Length;
        return new MigrationScript(file.Place, file.Text[marker.End..end], marker.Line + 1) { Transactional = whole ?? Transactional(file, marker) };
    }

    // A misspelt option must not run a migration in a transaction that was meant to run in none.
    private static bool? Transactional(MigrationFile file, Marker marker) => marker.Options switch
    {
        "" => null,
        "transaction:false" or "notransaction" => false,
        "transaction:true" => true,
        _ => throw Malformed(file, marker.Line, $"has a section with the unknown option '{marker.Options}'; known are transaction:false and transaction:true"),
    };
}
