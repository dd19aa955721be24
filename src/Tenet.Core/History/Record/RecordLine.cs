namespace Tenet.Core.History.Record;

/// <summary>One file as it was when it was recorded.</summary>
/// <param name="Digest"><c>sha256:</c> and 64 digits.</param>
/// <param name="Path">From the migrations folder on.</param>
public sealed record RecordLine(string Digest, string Path);
