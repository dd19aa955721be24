namespace Tenet.Bench.Measuring;

/// <summary>One run of one program.</summary>
internal readonly record struct Measurement(TimeSpan Time, long PeakKibibytes);
