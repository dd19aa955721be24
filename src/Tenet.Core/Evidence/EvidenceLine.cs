using Tenet.Core.Model;

namespace Tenet.Core.Evidence;

/// <summary>One record in a file of evidence.</summary>
/// <param name="Subject">What the claim is about, as <see cref="FactId"/> writes it.</param>
/// <param name="About">What stands behind the claim's word, or null.</param>
/// <param name="Verdict">How it ended.</param>
/// <param name="Detail">What was seen; never a row's value.</param>
public sealed record EvidenceLine(FactId Subject, string? About, Verdict Verdict, string? Detail);
