using Tenet.Core.Diffing;
using Tenet.Core.Model;

namespace Tenet.Core.Snapshots.Packing;

/// <summary>What came of comparing a history with the schema that it is to make.</summary>
/// <param name="Facts">How many facts that schema has.</param>
/// <param name="Differences">What differs.</param>
/// <param name="Notices">What is not covered.</param>
public sealed record Comparison(int Facts, IReadOnlyList<FactChange> Differences, IReadOnlyList<Notice> Notices)
{
    public byte[] ToBytes()
    {
        var writer = new PackWriter();
        writer.Number(Facts);
        writer.Count(Differences.Count);
        foreach (var change in Differences)
        {
            ChangePack.Write(writer, change);
        }

        writer.Count(Notices.Count);
        foreach (var notice in Notices)
        {
            ModelPack.Write(writer, notice);
        }

        return writer.ToBytes();
    }

    /// <exception cref="FormatException">The bytes are none of this.</exception>
    public static Comparison Read(byte[] bytes)
    {
        var reader = new PackReader(bytes);
        var read = new Comparison((int)reader.Number(), reader.Array(ChangePack.Read), reader.Array(ModelPack.ReadNotice));
        return reader.IsAtEnd ? read : throw new FormatException("More bytes follow.");
    }
}
