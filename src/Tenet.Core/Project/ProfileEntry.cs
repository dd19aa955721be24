using Tenet.Core.Model;

namespace Tenet.Core.Project;

/// <summary>One constant of a profile. A name inside another is written with a dot: <c>ports.http</c>.</summary>
public sealed record ProfileEntry(string Name, ValueList<string> Values);
