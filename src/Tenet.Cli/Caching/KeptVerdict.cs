using Tenet.Cli.Projects;
using Tenet.Core.Snapshots.Packing;
using Tenet.Postgres.Sandbox;

namespace Tenet.Cli.Caching;

/// <summary>What a run printed that found everything right, and all that it saw.</summary>
/// <param name="HoldsUntil">In ticks of UTC; the greatest number where the time had no part in it.</param>
/// <param name="Request">Which server was wanted.</param>
/// <param name="Server">What of the chosen one decides what SQL makes of a schema.</param>
/// <param name="Warnings">What was told of the choice: as it was said, and as it was written to standard error.</param>
/// <param name="Said">What was written to standard output.</param>
/// <param name="Seen">What was looked at on the disk.</param>
internal sealed record KeptVerdict(
    long HoldsUntil, ServerRequest Request, string Server, IReadOnlyList<(string Text, string Line)> Warnings, string Said, IReadOnlyList<(Sight Sight, string State)> Seen)
{
    /// <exception cref="FormatException">The bytes are none of this.</exception>
    public static KeptVerdict Read(byte[] bytes)
    {
        var reader = new PackReader(bytes);
        var read = new KeptVerdict(
            reader.Number(),
            new ServerRequest(reader.Text(), (int)reader.Number()),
            reader.Word(),
            reader.Array(static reader => (reader.Word(), reader.Word())),
            reader.Word(),
            reader.Array(static reader => (new Sight((SightKind)reader.Byte(), reader.Word(), reader.Word()), reader.Word())));
        return reader.IsAtEnd ? read : throw new FormatException("More bytes follow.");
    }

    public byte[] ToBytes()
    {
        var writer = new PackWriter();
        writer.Number(HoldsUntil);
        writer.Text(Request.PostgresBin);
        writer.Number(Request.Major);
        writer.Text(Server);
        writer.Count(Warnings.Count);
        foreach (var (text, line) in Warnings)
        {
            writer.Text(text);
            writer.Text(line);
        }

        writer.Text(Said);
        writer.Count(Seen.Count);
        foreach (var (sight, state) in Seen)
        {
            writer.Byte((byte)sight.Kind);
            writer.Text(sight.Path);
            writer.Text(sight.Pattern);
            writer.Text(state);
        }

        return writer.ToBytes();
    }

    /// <summary>Whether everything that was looked at is as it was.</summary>
    /// <exception cref="IOException">Something cannot be read any more.</exception>
    public bool IsAsSeen()
    {
        foreach (var (sight, state) in Seen)
        {
            if (Disk.Look(sight) != state)
            {
                return false;
            }
        }

        return true;
    }
}
