using Tenet.Core.Model;

namespace Tenet.Core.Planning;

/// <summary>A danger of a plan, for people to accept or refuse.</summary>
/// <param name="Class">What kind of danger.</param>
/// <param name="Subject">The fact that it is about.</param>
/// <param name="Why">One sentence.</param>
public sealed record Hazard(HazardClass Class, FactId Subject, string Why);
