using Tenet.Core.Rules;
using Tenet.Core.Snapshots.Packing;

namespace Tenet.Cli.Linting;

/// <summary>Findings as bytes, to be kept.</summary>
internal static class FindingPack
{
    /// <exception cref="FormatException">The bytes are none of this.</exception>
    public static IReadOnlyList<Finding> Read(byte[] bytes)
    {
        var reader = new PackReader(bytes);
        var read = reader.Array(static reader => new Finding(reader.Word(), (Severity)reader.Byte(), reader.Id(), reader.Word())
        {
            Fix = reader.Text(),
            Place = reader.Text(),
            Migration = reader.Text(),
            IsOfWhole = reader.Flag(),
        });
        return reader.IsAtEnd ? read : throw new FormatException("More bytes follow.");
    }

    public static byte[] Write(IReadOnlyList<Finding> findings)
    {
        var writer = new PackWriter();
        writer.Count(findings.Count);
        foreach (var finding in findings)
        {
            writer.Text(finding.Rule);
            writer.Byte((byte)finding.Severity);
            writer.Id(finding.About);
            writer.Text(finding.Message);
            writer.Text(finding.Fix);
            writer.Text(finding.Place);
            writer.Text(finding.Migration);
            writer.Flag(finding.IsOfWhole);
        }

        return writer.ToBytes();
    }
}
